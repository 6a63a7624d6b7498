package dev.seamwright.checks;

import java.util.List;

/// One listed exception to a rule about sources.
///
/// @param file end of the path of the file that may break the rule
/// @param reason why it must
record Allowed(String file, String reason) {

    /// Who may catch everything.
    static final List<Allowed> CATCHING_EVERYTHING =
            List.of(
                    new Allowed(
                            "workspace/LanguageRun.java",
                            "importers may be anybody's, and one bad file never ends an import"),
                    new Allowed(
                            "cli/Main.java", "the top-level handler: a defect is told in words"));

    /// Which files may be longer than 300 lines.
    static final List<Allowed> LONG_FILES =
            List.of(
                    new Allowed(
                            "store/ProjectFile.java",
                            "one facade of the file, mostly documentation"),
                    new Allowed("plan/SmallShop.java", "one fixture for every plan"),
                    new Allowed("workspace/ImportRunTest.java", "one fixture for every import"));

    /// Which files outside the plugins may name a language or a framework.
    static final List<Allowed> NAMING_A_LANGUAGE = List.of();

    static boolean covers(List<Allowed> list, Source source) {
        return list.stream().anyMatch(each -> source.path().endsWith(each.file()));
    }
}
