package org.tanlu.office;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The fonts of GB/T 9704 with their kinds and what programs that look it up, such as Word, take where one is not installed. */
final class WordFonts {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private WordFonts() {}

    /** Adds the table of fonts to a document. */
    static void describe(XWPFDocument word) throws IOException {
        try (InputStream xml = requireNonNull(WordFonts.class.getResourceAsStream("plan-fonts.xml"))) {
            PackagePart fonts =
                    word.getPackage().createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), TYPE);
            try (OutputStream out = fonts.getOutputStream()) {
                xml.transferTo(out);
            }
            word.getPackagePart().addRelationship(fonts.getPartName(), TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the table of fonts could not be added to the document", e);
        }
    }
}
