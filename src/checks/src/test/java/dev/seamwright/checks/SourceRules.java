package dev.seamwright.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The rules about text. Each returns its findings, one line each; none is good.
record SourceRules(List<Source> sources) {

    /// Above this a file is talked about.
    static final int LONGEST_FILE = 300;

    private static final Pattern BROAD_CATCH =
            Pattern.compile(
                    "catch\\s*\\(\\s*(?:final\\s+)?(?:[\\w.]+\\s*\\|\\s*)*"
                            + "(?:Exception|Throwable|RuntimeException|Error)\\b[^)]*\\)");

    private static final Pattern EMPTY_CATCH =
            Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}");

    private static final Pattern LANGUAGE =
            Pattern.compile(
                    "(?i)python|django|flask|sqlalchemy|celery|alembic|jinja|fastapi|graalpy"
                            + "|javaparser|springframework|kotlin|hibernate|jsqlparser|\"\\.py\"");

    private static final Pattern SLEEP = Pattern.compile("Thread\\s*\\.\\s*sleep\\b");

    private static final Pattern UNREASONED =
            Pattern.compile("(?m)^(?!\\s*//)[^\\n]*\\n\\s*@SuppressWarnings\\([^\\n]*\\)[ \\t]*$");

    private static final Pattern LATER = Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b");

    /// Only the task runner and the top-level handler catch what they cannot name.
    List<String> broadCatches(List<Allowed> allowed) {
        return mainPlaces(BROAD_CATCH, allowed);
    }

    /// A failure that nobody hears of comes back as a wrong result.
    List<String> emptyCatches() {
        return places(EMPTY_CATCH);
    }

    /// A new language changes nothing but its own module, so no other module names one.
    List<String> namedLanguages(List<Allowed> allowed) {
        var findings = new ArrayList<String>();
        for (Source source : sources) {
            if (source.isMain()
                    && !source.path().startsWith("plugins/")
                    && !Allowed.covers(allowed, source)) {
                findings.addAll(source.places(LANGUAGE));
            }
        }
        return findings;
    }

    /// Waiting for time to pass is slow when all is well and too short when it is not.
    List<String> sleeps() {
        return places(SLEEP);
    }

    /// A warning is silenced with its reason on the line above, or beside it.
    List<String> unreasonedSuppressions() {
        var findings = new ArrayList<String>();
        for (Source source : sources) {
            UNREASONED
                    .matcher(source.text())
                    .results()
                    .map(match -> source.path() + ": " + match.group().strip())
                    .forEach(findings::add);
        }
        return findings;
    }

    /// What is left for later is an issue, where it can be found, not a note in the source.
    List<String> notesForLater() {
        var findings = new ArrayList<String>();
        for (Source source : sources) {
            if (LATER.matcher(source.text()).find() && !source.path().startsWith("src/checks/")) {
                findings.add(source.path());
            }
        }
        return findings;
    }

    /// A file that outgrows this holds two ideas.
    List<String> longFiles(List<Allowed> allowed) {
        var findings = new ArrayList<String>();
        for (Source source : sources) {
            long lines = source.text().lines().count();
            if (lines > LONGEST_FILE && !Allowed.covers(allowed, source)) {
                findings.add(source.path() + ": " + lines + " lines");
            }
        }
        return findings;
    }

    /// Every package says what it holds and refuses, and is free of null.
    List<String> undescribedPackages() {
        Set<String> described = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (Source source : sources) {
            String named = packageOf(source);
            used.add(named);
            if (source.path().endsWith("/package-info.java")
                    && source.text().startsWith("///")
                    && source.text().contains("@NullMarked")) {
                described.add(named);
            }
        }
        used.removeAll(described);
        return List.copyOf(used);
    }

    private static String packageOf(Source source) {
        String folder = source.path().substring(0, source.path().lastIndexOf('/'));
        return folder.substring(folder.indexOf("/java/") + "/java/".length()).replace('/', '.');
    }

    private List<String> places(Pattern pattern) {
        var findings = new ArrayList<String>();
        for (Source source : sources) {
            findings.addAll(source.places(pattern));
        }
        return findings;
    }

    private List<String> mainPlaces(Pattern pattern, List<Allowed> allowed) {
        var findings = new ArrayList<String>();
        for (Source source : sources) {
            if (source.isMain() && !Allowed.covers(allowed, source)) {
                findings.addAll(source.places(pattern));
            }
        }
        return findings;
    }
}
