package dev.seamwright.engine.proposal;

import java.util.ArrayList;
import java.util.List;

/// What speaks for each group as the place of a node: its ties have one vote and its words a part
/// of one. The vote of its ties is split by their weight, the vote of its words by weight and then
/// by where else each word stands, the node itself left out.
///
/// By these votes nodes are moved, and by them the reasons are told.
final class Votes {

    /// Votes that differ by less are as good as even.
    static final double EVEN = 1e-9;

    /// What the vote of words counts beside that of ties.
    static final double WORDS = 0.3;

    private final Neighbours neighbours;
    private final Vocabulary vocabulary;
    private final int[] groups;
    private final int larger;
    private final WordShares shares;

    /// @param groups of all nodes and anchors
    /// @param larger how many of the groups are candidates; they are numbered first
    Votes(Neighbours neighbours, Vocabulary vocabulary, int[] groups, int larger) {
        this.neighbours = neighbours;
        this.vocabulary = vocabulary;
        this.groups = groups;
        this.larger = larger;
        shares = new WordShares(vocabulary, groups, larger);
    }

    /// The votes for each candidate; behind them those for the group that the node is in now, where
    /// that is no candidate.
    double[] of(int node) {
        double[] votes = ofTies(node);
        double[] words = ofWords(node);
        for (int group = 0; group < votes.length; group++) {
            votes[group] += WORDS * words[group];
        }
        return votes;
    }

    /// Where a group stands in the votes for a node, −1 for nowhere.
    int place(int group, int node) {
        if (group < larger) {
            return group;
        }
        return group == groups[node] ? larger : -1;
    }

    private double[] ofTies(int node) {
        double[] votes = new double[larger + 1];
        neighbours.forEach(
                node,
                (neighbour, weight) -> {
                    int place = place(groups[neighbour], node);
                    if (place >= 0) {
                        votes[place] += weight;
                    }
                });
        return shares(votes, neighbours.total(node));
    }

    /// The vote of a node's words, in the same places.
    double[] ofWords(int node) {
        double[] votes = new double[larger + 1];
        for (int at = 0; at < vocabulary.of(node).length; at++) {
            if (isSaidElsewhere(node, at)) {
                addWord(node, at, votes);
            }
        }
        return shares(votes, said(node));
    }

    private boolean isSaidElsewhere(int node, int at) {
        return shares.elsewhere(vocabulary.of(node)[at], vocabulary.weights(node)[at]) > EVEN;
    }

    /// What all words weigh that a node does not say alone.
    private double said(int node) {
        double sum = 0;
        for (int at = 0; at < vocabulary.of(node).length; at++) {
            sum += isSaidElsewhere(node, at) ? vocabulary.weights(node)[at] : 0;
        }
        return sum;
    }

    /// The words of a node that a candidate group holds in other nodes, each with its part of the
    /// vote.
    ///
    /// @param scale what the whole vote of the words counts
    List<Reasons.Word> words(int node, int group, double scale) {
        List<Reasons.Word> words = new ArrayList<>();
        double said = said(node);
        for (int at = 0; at < vocabulary.of(node).length; at++) {
            double[] votes = new double[larger + 1];
            if (isSaidElsewhere(node, at)) {
                addWord(node, at, votes);
            }
            if (votes[group] > EVEN) {
                String text = vocabulary.text(vocabulary.of(node)[at]);
                words.add(new Reasons.Word(text, votes[group] / said * scale));
            }
        }
        return words;
    }

    /// Splits the weight of one of a node's words by where else it stands.
    private void addWord(int node, int at, double[] votes) {
        int word = vocabulary.of(node)[at];
        double weight = vocabulary.weights(node)[at];
        double part = weight / shares.elsewhere(word, weight);
        for (int group = 0; group < larger; group++) {
            double held = shares.held(word, group);
            if (held > 0) {
                votes[group] += part * held;
            }
        }
        int own = groups[node];
        if (own < larger) {
            votes[own] -= part * weight;
        } else {
            votes[larger] += part * (shares.held(word, own) - weight);
        }
    }

    private static double[] shares(double[] votes, double sum) {
        for (int group = 0; group < votes.length; group++) {
            votes[group] = sum > 0 ? votes[group] / sum : 0;
        }
        return votes;
    }
}
