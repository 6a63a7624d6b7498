package dev.seamwright.model.monolith;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// An HTTP entry point.
///
/// @param methods in capitals and in order; empty where the source does not limit them
/// @param path as the framework writes it, prefixes joined
/// @param framework its name in lower case
/// @param handler the code that answers, null where it could not be resolved
public record Route(
        List<String> methods,
        String path,
        String framework,
        @Nullable ElementId handler,
        Location at) {

    public Route {
        methods = methods.stream().sorted().distinct().toList();
    }
}
