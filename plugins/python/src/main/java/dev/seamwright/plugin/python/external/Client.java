package dev.seamwright.plugin.python.external;

import dev.seamwright.model.monolith.ExternalKind;

import java.util.Set;

/// Calls of one library that reach outside.
///
/// @param owner dotted name of the module or class whose members are called
/// @param members the members that count, empty for all but those that only prepare
/// @param target position of the argument that names the other side, -1 where none does
/// @param option the argument's keyword, empty for none
record Client(ExternalKind kind, String owner, Set<String> members, int target, String option) {

    private static final Set<String> PREPARING =
            Set.of(
                    "pipeline",
                    "from_url",
                    "close",
                    "lock",
                    "register_script",
                    "init_app",
                    "connect");

    /// Whether a full name is one of these calls. A star in the owner stands for any names between.
    boolean matches(String dotted) {
        int dot = dotted.lastIndexOf('.');
        if (dot < 0) {
            return false;
        }
        String member = dotted.substring(dot + 1);
        boolean counts = members.isEmpty() ? !PREPARING.contains(member) : members.contains(member);
        return counts && isOwner(dotted.substring(0, dot));
    }

    private boolean isOwner(String actual) {
        int star = owner.indexOf('*');
        if (star < 0) {
            return actual.equals(owner);
        }
        return actual.length() >= owner.length() - 1
                && actual.startsWith(owner.substring(0, star))
                && actual.endsWith(owner.substring(star + 1));
    }
}
