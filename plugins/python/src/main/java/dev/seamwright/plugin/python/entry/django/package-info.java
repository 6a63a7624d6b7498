/// Entry points of Django that no URL names: management commands, receivers of signals, middleware,
/// what apps do when they are ready; and what settings name by dotted texts.
@NullMarked
package dev.seamwright.plugin.python.entry.django;

import org.jspecify.annotations.NullMarked;
