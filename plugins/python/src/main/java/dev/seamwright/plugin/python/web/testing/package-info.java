/// Tests that send requests: a path or the name of a view, given to a client, is a reference to the
/// view.
///
/// Paths are matched against the patterns of all routes, the most literal pattern first; names are
/// looked up among the names that routes were given. What a test only asks the address of, without
/// a request in sight, is [dev.seamwright.model.monolith.Certainty#POSSIBLE].
@NullMarked
package dev.seamwright.plugin.python.web.testing;

import org.jspecify.annotations.NullMarked;
