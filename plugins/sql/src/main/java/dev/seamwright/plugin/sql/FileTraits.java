package dev.seamwright.plugin.sql;

import dev.seamwright.model.monolith.FileTrait;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Tells by its path what a script is for.
final class FileTraits {

    private static final Set<String> TEST_FOLDERS =
            folders("test tests testing testdata test-data fixtures spec specs __tests__");
    private static final Set<String> VENDOR_FOLDERS =
            folders("vendor vendored third_party thirdparty node_modules site-packages venv .venv");
    private static final Set<String> MIGRATION_FOLDERS =
            folders(
                    "migration migrations migrate alembic changelog changelogs changesets delta"
                            + " deltas upgrade upgrades update updates patch patches rollback");

    /// `V2_1__name`, `20240131120000_name`, `2024-01-31_name`, `name.up`, `name.down`.
    private static final Pattern STEP =
            Pattern.compile(
                    "[vur][0-9._]*__.*|[0-9]{8,14}[_.-].*|[0-9]{4}-[0-9]{2}-[0-9]{2}.*"
                            + "|.*\\.(up|down)");

    private FileTraits() {}

    static Set<FileTrait> of(String path) {
        List<String> parts = List.of(path.toLowerCase(Locale.ROOT).split("/", -1));
        List<String> folders = parts.subList(0, parts.size() - 1);
        String file = parts.getLast();
        String name = file.substring(0, Math.max(0, file.lastIndexOf('.')));
        EnumSet<FileTrait> traits = EnumSet.noneOf(FileTrait.class);
        if (folders.stream().anyMatch(TEST_FOLDERS::contains) || isTest(name)) {
            traits.add(FileTrait.TEST);
        }
        if (folders.stream().anyMatch(VENDOR_FOLDERS::contains)) {
            traits.add(FileTrait.VENDORED);
        }
        boolean step = STEP.matcher(name).matches();
        if (step || folders.stream().anyMatch(FileTraits::holdsMigrations)) {
            traits.add(FileTrait.MIGRATION);
        }
        return traits;
    }

    private static boolean isTest(String name) {
        return name.startsWith("test_") || name.endsWith("_test") || name.endsWith("-test");
    }

    private static boolean holdsMigrations(String folder) {
        return MIGRATION_FOLDERS.contains(folder) || folder.endsWith("migrations");
    }

    private static Set<String> folders(String names) {
        return new TreeSet<>(List.of(names.split(" ", -1)));
    }
}
