package org.tanlu.office.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;

/** Writes office documents so that the same content gives the same bytes: no clock gets into the file. */
final class SteadyPackage {
    private static final LocalDateTime STILL = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyPackage() {}

    /** Writes a document; an existing file is replaced once the new one is complete in memory. */
    static void write(POIXMLDocument document, Path file) throws IOException {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        Optional<Date> still = Optional.of(Date.from(STILL.toInstant(ZoneOffset.UTC)));
        properties.setCreated(still);
        properties.setModified(still);
        properties.setCreator("碳路 Tanlu");
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        Files.write(file, repacked(bytes.toByteArray()));
    }

    private static byte[] repacked(byte[] archive) throws IOException {
        var bytes = new ByteArrayOutputStream(archive.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(STILL);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
