/// Routes as Django's URL configurations write them, prefixes of includes joined, and the routers
/// of its common extension for web APIs.
@NullMarked
package dev.seamwright.plugin.python.web.django;

import org.jspecify.annotations.NullMarked;
