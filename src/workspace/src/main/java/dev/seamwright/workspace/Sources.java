package dev.seamwright.workspace;

import dev.seamwright.model.importing.ImportRequest;
import dev.seamwright.model.importing.Importer;
import dev.seamwright.model.progress.Cancellation;
import dev.seamwright.model.progress.Phase;
import dev.seamwright.model.progress.Progress;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a request comes down to: a name and a list of files.
///
/// @param name of the roots
/// @param roots without links, by path
/// @param files by path, never empty
record Sources(String name, List<Root> roots, List<Candidate> files) {

    /// Walks the roots of a request.
    ///
    /// @throws WorkspaceException if there is nothing to import
    static Sources find(
            ImportRequest request,
            List<Importer<?>> importers,
            Progress progress,
            Cancellation cancellation) {
        List<Root> roots = Root.of(request.roots());
        List<Path> schemas = request.schemas().stream().map(Root::real).distinct().toList();
        List<Importer<?>> ofSchemas =
                schemas.stream().<Importer<?>>map(schema -> readerOf(schema, importers)).toList();
        List<Importer<?>> ofTree =
                importers.stream().filter(importer -> !ofSchemas.contains(importer)).toList();

        progress.begin(Phase.FIND, 0);
        SourceTree tree =
                new SourceTree(
                        path -> claimant(path, ofTree),
                        new Excludes(request.excludes()),
                        progress,
                        cancellation);
        roots.forEach(tree::addAll);
        for (int i = 0; i < schemas.size(); i++) {
            addSchema(schemas.get(i), ofSchemas.get(i), roots, tree);
        }
        List<Candidate> files = tree.files();
        if (files.stream().allMatch(file -> file.importer() == null)) {
            List<String> languages = importers.stream().map(Importer::language).toList();
            throw new WorkspaceException.NoSource(request.roots().getFirst(), languages);
        }
        String name = roots.stream().map(Root::name).collect(Collectors.joining(" + "));
        return new Sources(name, roots, files);
    }

    private static Importer<?> readerOf(Path schema, List<Importer<?>> importers) {
        Path name = schema.getFileName();
        List<Importer<?>> able = importers.stream().filter(Importer::readsSchemas).toList();
        return claimant(name == null ? "" : name.toString(), able)
                .orElseThrow(() -> new WorkspaceException.NotASchema(schema));
    }

    private static Optional<Importer<?>> claimant(String path, List<Importer<?>> importers) {
        for (Importer<?> importer : importers) {
            if (importer.claims(path)) {
                return Optional.of(importer);
            }
        }
        return Optional.empty();
    }

    /// A schema from outside the roots is shown in a folder of its own that nothing else is in.
    private static void addSchema(
            Path schema, Importer<?> importer, List<Root> roots, SourceTree tree) {
        Optional<String> inside =
                roots.stream().flatMap(root -> root.shown(schema).stream()).findFirst();
        String shown = inside.orElseGet(() -> "schema/" + schema.getFileName());
        for (int number = 2; inside.isEmpty() && tree.has(shown); number++) {
            shown = "schema-" + number + "/" + schema.getFileName();
        }
        tree.add(shown, schema, importer);
    }
}
