/// What code says to systems outside the monolith: HTTP services, queues, caches, files, mail.
///
/// Callees are told by the module they come from, through imports, never by a bare name; the
/// program's own wrappers around them are not taken for them.
@NullMarked
package dev.seamwright.plugin.python.external;

import org.jspecify.annotations.NullMarked;
