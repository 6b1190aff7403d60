package org.tanlu.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An office file whose entries, and those of the workbooks inside, all bear the same time. */
public final class FixedZip {

    private FixedZip() {}

    /**
     * Copies a zip file, setting every entry's time to the start of the date.
     *
     * @throws IOException when the file cannot be read or the copy cannot be written
     */
    public static void copy(InputStream zip, LocalDate date, OutputStream out) throws IOException {
        var entries = new ZipInputStream(zip);
        var copy = new ZipOutputStream(out);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            var dated = new ZipEntry(entry.getName());
            dated.setTimeLocal(date.atStartOfDay());
            copy.putNextEntry(dated);
            copy.write(content(entry.getName(), entries.readAllBytes(), date));
            copy.closeEntry();
        }
        copy.finish();
    }

    private static byte[] content(String name, byte[] bytes, LocalDate date) throws IOException {
        if (!name.endsWith(".xlsx")) {
            return bytes;
        }
        var inner = new ByteArrayOutputStream();
        copy(new ByteArrayInputStream(bytes), date, inner);
        return inner.toByteArray();
    }
}
