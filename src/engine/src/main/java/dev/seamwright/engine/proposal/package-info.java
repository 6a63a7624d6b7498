/// Proposes contexts: first cuts to draw on, as close as they can be to the one an expert would
/// draw.
///
/// Folders often show technical layers, and are followed only as far as everything else bears them
/// out. Seven kinds of evidence are made into ties between nodes ([Ties]). In each of them every
/// tie is divided by the geometric mean of what all ties of its two ends weigh ([Affinity#evened],
/// Ng, Jordan and Weiss 2002), so that what is widely used binds less, and each is scaled so that
/// all its ties together weigh a fixed share ([Emphasis]):
///
/// - *code*: calls, imports and the like ([ReferenceTies]);
/// - *data*: reads, writes, keys, joins and transactions; a table and the types that map it are one
///   node, so that tables are grouped with them and code follows ([ReferenceTies]);
/// - *words*: nodes whose names tell of the same things (TF-IDF, the nearest by cosine); words of
///   table names count double, and of paths that part (folders or files) counts whose words are
///   found among the tables ([Vocabulary]);
/// - *history*: files that the same commits changed ([HistoryTies]);
/// - *tests*: what the same test files use ([TestTies]);
/// - *files*: what stands in one file that is taken apart, unless it collects the models of every
///   area ([FileTies]);
/// - *folders*: what lies in one folder, in proportion to how much more it is tied together by the
///   other kinds than chance would tie it ([Folders]).
///
/// What a monolith does not show is left out, and the rest decides.
///
/// The evidence is gathered once ([Proposals]); how finely it is cut is another question
/// ([Granularity]). Groups are found by modularity with the Leiden algorithm (Traag, Waltman and
/// van Eck 2019), at twice the resolution of plain modularity, which hides small groups in large
/// graphs (Fortunato and Barthélemy 2007); half and twice as many are coarse and fine. Then every
/// node moves to where its ties and words point most, dust joins its best neighbour, and what is
/// used from many contexts and touches no table is put aside as shared.
///
/// What the architect has fixed ([Pins]) takes part as one vertex for each context, which attracts
/// its neighbours and repels other pins; it is not moved by any of the steps. The votes that move
/// nodes are those by which reasons are told ([Reasons]), so that the two cannot differ.
///
/// Seeds are fixed and every sum is made in a fixed order, so that the same monolith, weights and
/// pins always give the same proposal, whatever runs side by side. Cost: O(t) for t ties in each of
/// about thirty runs, and O(n·w·d) for the neighbours of n nodes with w words each of which stands
/// in at most d others.
///
/// Nothing here judges a cut: see `coupling`, and `stability` for how far it depends on chance.
/// Names come from `naming`.
@NullMarked
package dev.seamwright.engine.proposal;

import org.jspecify.annotations.NullMarked;
