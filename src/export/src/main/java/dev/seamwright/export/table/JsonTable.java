package dev.seamwright.export.table;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes a table as an array of objects, one on each line.
final class JsonTable {

    private JsonTable() {}

    static void write(Sheet sheet, Appendable out) throws IOException {
        out.append('[');
        String separator = "\n";
        for (Iterator<List<Object>> rows = sheet.rows().get().iterator(); rows.hasNext(); ) {
            List<Object> row = rows.next();
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                object.put(sheet.columns().get(i), row.get(i));
            }
            out.append(separator);
            Json.write(object, out);
            separator = ",\n";
        }
        out.append("\n]\n");
    }
}
