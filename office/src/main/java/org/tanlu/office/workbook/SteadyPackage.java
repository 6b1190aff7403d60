package org.tanlu.office.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.tanlu.office.FixedZip;

/** Writes office documents so that the same content gives the same bytes: no clock gets into the file. */
final class SteadyPackage {
    private static final LocalDate STILL = LocalDate.of(1980, 1, 1);

    private SteadyPackage() {}

    /** Writes a document; an existing file is replaced once the new one is complete in memory. */
    static void write(POIXMLDocument document, Path file) throws IOException {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        Optional<Date> still = Optional.of(Date.from(STILL.atStartOfDay().toInstant(ZoneOffset.UTC)));
        properties.setCreated(still);
        properties.setModified(still);
        properties.setCreator("碳路 Tanlu");
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        var steady = new ByteArrayOutputStream(bytes.size());
        FixedZip.copy(new ByteArrayInputStream(bytes.toByteArray()), STILL, steady);
        Files.write(file, steady.toByteArray());
    }
}
