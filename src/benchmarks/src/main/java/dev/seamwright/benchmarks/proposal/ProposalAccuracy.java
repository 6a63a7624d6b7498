package dev.seamwright.benchmarks.proposal;

import dev.seamwright.benchmarks.proposal.rival.AccessClusters;
import dev.seamwright.benchmarks.proposal.rival.CodeCommunities;
import dev.seamwright.benchmarks.proposal.rival.Folders;
import dev.seamwright.benchmarks.proposal.rival.Proposal;
import dev.seamwright.benchmarks.proposal.rival.TransactionLabels;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs the default proposal and its rivals on all systems with a known cut.
///
/// `ProposalAccuracy OWN TREES CACHE KNOWN [NAME...]`: the folder of our own samples, the one that
/// holds clones of public systems, the one in which projects are kept between runs, and the one
/// with facts and cuts that others wrote down ([KnownCuts]); with names only those systems.
public final class ProposalAccuracy {

    private static final int SEEDS = 10;

    private ProposalAccuracy() {}

    public static void main(String[] arguments) {
        Path own = Path.of(arguments[0]);
        List<String> wanted = List.of(arguments).subList(4, arguments.length);
        Samples samples = new Samples(Path.of(arguments[1]), Path.of(arguments[2]));
        List<Method> methods =
                List.of(
                        new Proposal(),
                        new CodeCommunities(1),
                        new CodeCommunities(2),
                        new AccessClusters(),
                        new TransactionLabels(),
                        new Folders(false),
                        new Folders(true));
        List<Sample> all = new ArrayList<>();
        all.addAll(samples.own(own.resolve("bazaar"), false));
        all.addAll(samples.own(own.resolve("clinic"), true));
        all.addAll(samples.listed());
        all.addAll(new KnownCuts(Path.of(arguments[3])).all());
        Contest contest = new Contest(methods, SEEDS);
        Report report = new Report(System.out);
        for (Sample sample : all) {
            if (wanted.isEmpty() || wanted.contains(sample.name())) {
                report.add(sample, contest.run(sample));
            }
        }
        report.print("Folders hidden", true);
        report.print("As they are", false);
    }
}
