package dev.seamwright.plugin.python.web.django;

import dev.seamwright.plugin.python.name.Module;
import dev.seamwright.plugin.python.syntax.Expr;
import dev.seamwright.plugin.python.web.Place;

/// A list of URL patterns that others can include, known by the variable that holds it.
record UrlList(String path, String variable) {

    static UrlList of(Module module, String variable) {
        return new UrlList(module.file().path(), variable);
    }

    /// What a list holds.
    sealed interface Entry {

        /// A view under a pattern.
        record View(Expr.Call call, Expr pattern, Expr view, Place place) implements Entry {}

        /// The views that a router makes of a class.
        ///
        /// @param above the path before the pattern, empty or with a slash at its end
        /// @param slash whether paths end in one
        record Viewset(View view, String above, boolean slash) implements Entry {}

        /// Another list under a pattern.
        ///
        /// @param otherwise what stands there if nothing of the tree is such a list
        record Include(View otherwise, UrlList list) implements Entry {}

        /// Another list as it is.
        record Same(UrlList list) implements Entry {}

        /// Patterns written in place under another pattern.
        record Group(Expr pattern, java.util.List<Entry> entries, Place place) implements Entry {}
    }
}
