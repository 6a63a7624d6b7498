/// Routes as Flask writes them, its extensions for resources and admin views, and the frameworks
/// that took over its decorators.
@NullMarked
package dev.seamwright.plugin.python.web.flask;

import org.jspecify.annotations.NullMarked;
