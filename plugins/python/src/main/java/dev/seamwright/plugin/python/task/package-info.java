/// Work that queues and clocks start: which functions are tasks, and who hands work to them.
///
/// Knows the decorators of the usual task queues; a plain function handed to a queue is a task too,
/// but only where it is handed over.
@NullMarked
package dev.seamwright.plugin.python.task;

import org.jspecify.annotations.NullMarked;
