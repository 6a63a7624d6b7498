package dev.seamwright.plugin.sql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What is kept of a script between imports.
final class Kept {

    private Kept() {}

    static SqlFile again(SqlFile file) throws IOException {
        return read(bytes(file));
    }

    static byte[] bytes(SqlFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SqlFileCodec().write(file, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    static SqlFile read(byte[] bytes) throws IOException {
        return new SqlFileCodec().read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
