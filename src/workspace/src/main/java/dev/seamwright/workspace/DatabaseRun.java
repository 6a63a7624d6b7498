package dev.seamwright.workspace;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.SchemaReader;
import dev.seamwright.model.importing.SchemaReaderException;
import dev.seamwright.model.progress.Cancellation;

import java.util.ArrayList;
import java.util.List;

/// Reads the schemas of live databases.
record DatabaseRun(List<SchemaReader> readers, Cancellation cancellation) {

    List<Facts> read(List<String> urls) {
        List<Facts> facts = new ArrayList<>();
        for (String url : urls) {
            cancellation.check();
            SchemaReader reader = readerOf(url);
            try {
                facts.add(reader.read(url, cancellation));
            } catch (SchemaReaderException refused) {
                throw new WorkspaceException.Database(reader.shown(url), refused);
            }
        }
        return facts;
    }

    /// The addresses without secrets.
    List<String> shown(List<String> urls) {
        return urls.stream().map(url -> readerOf(url).shown(url)).toList();
    }

    private SchemaReader readerOf(String url) {
        return readers.stream()
                .filter(reader -> reader.accepts(url))
                .findFirst()
                .orElseThrow(() -> new WorkspaceException.NotADatabase(kindOf(url)));
    }

    /// `jdbc:kind:` of an address, which holds no secret.
    private static String kindOf(String url) {
        int first = url.indexOf(':');
        int second = first < 0 ? -1 : url.indexOf(':', first + 1);
        return second < 0 ? "" : url.substring(0, second + 1);
    }
}
