package dev.seamwright.model.monolith;

import java.util.Optional;

/// The identity of a piece of code, made of its path below the import root: `shop/` a folder,
/// `shop/cart.x` a file, `shop/cart.x:Cart` a top-level member of it, `shop/cart.x:Cart.total` a
/// member of that member.
///
/// Importers build identities with [#folder], [#file] and [#member] only, so that whether one
/// element lies below another can be told from the text alone.
public record ElementId(String text) implements NodeId {

    /// The import root itself. It is the parent of top-level folders and files and no [Element].
    public static final ElementId ROOT = new ElementId("./");

    public ElementId {
        if (text.isEmpty() || text.startsWith(NodeId.TABLE_PREFIX)) {
            throw new IllegalArgumentException("not an element's identity: '" + text + "'");
        }
    }

    /// The folder at `path` (`/` between names, none at the end); the empty path is [#ROOT].
    public static ElementId folder(String path) {
        return path.isEmpty() ? ROOT : file(path + "/");
    }

    /// The file at `path`.
    public static ElementId file(String path) {
        return new ElementId(path.startsWith(NodeId.TABLE_PREFIX) ? "./" + path : path);
    }

    /// The member of this file, type or function that is called `name`.
    public ElementId member(String name) {
        int file = text.lastIndexOf('/') + 1;
        return new ElementId(text + (text.indexOf(':', file) < 0 ? ":" : ".") + name);
    }

    /// The element that encloses this one, as far as the text tells: member › file › folder ›
    /// [#ROOT]. Dots inside a member's own name count as levels.
    public Optional<ElementId> enclosing() {
        if (equals(ROOT)) {
            return Optional.empty();
        }
        int slash = text.lastIndexOf('/', text.length() - 2);
        int colon = text.indexOf(':', slash + 1);
        int dot = colon < 0 ? -1 : text.lastIndexOf('.');
        int cut = dot > colon ? dot : colon;
        if (cut < 0) {
            return Optional.of(slash < 0 ? ROOT : new ElementId(text.substring(0, slash + 1)));
        }
        return Optional.of(new ElementId(text.substring(0, cut)));
    }

    /// Whether this element lies somewhere below `ancestor`; no element lies below itself.
    public boolean isBelow(ElementId ancestor) {
        if (ancestor.equals(ROOT)) {
            return !equals(ROOT);
        }
        String above = ancestor.text;
        if (text.length() <= above.length() || !text.startsWith(above)) {
            return false;
        }
        char next = text.charAt(above.length());
        return above.endsWith("/") || next == ':' || (next == '.' && above.indexOf(':') >= 0);
    }

    @Override
    public String toString() {
        return text;
    }
}
