/// The Python importer: reads each file alone, then links them all.
///
/// `parse` turns bytes into outlines (`syntax`); `name` finds what names stand for; `orm`, `web`
/// and `access` know the frameworks; `flow` walks through everything once. This package only puts
/// them together.
@NullMarked
package dev.seamwright.plugin.python;

import org.jspecify.annotations.NullMarked;
