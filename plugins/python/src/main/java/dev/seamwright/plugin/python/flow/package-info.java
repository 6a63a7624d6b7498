/// One walk through the outlines: what each element imports, uses, calls, makes and inherits.
///
/// Values are followed as far as a reader would follow them at a glance: constructors, annotated
/// parameters, attributes set from constructors, `self`. What frameworks mean by a call is told by
/// [Rule]s, which live in packages of their own; none is known here.
@NullMarked
package dev.seamwright.plugin.python.flow;

import org.jspecify.annotations.NullMarked;
