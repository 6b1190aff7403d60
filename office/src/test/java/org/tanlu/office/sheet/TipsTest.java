package org.tanlu.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Clause;

/** What shows beside cells while they are filled in or pointed at tells who may see them. */
@Clause("6")
class TipsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void words_of_validations_and_links_are_around_the_sheet() throws IOException, Unreadable {
        assertThat(around("<dataValidations count=\"1\"><dataValidation type=\"whole\" sqref=\"C2\" promptTitle=\"提示\""
                        + " prompt=\"商业秘密，不得公开\" error=\"请填整数\"/></dataValidations>"
                        + "<hyperlinks><hyperlink ref=\"A1\" location=\"A2\" tooltip=\"内部资料\"/></hyperlinks>"))
                .containsExactly("单元格提示：提示", "单元格提示：商业秘密，不得公开", "单元格提示：请填整数", "单元格提示：内部资料");
    }

    @Test
    void a_list_of_what_may_be_chosen_says_nothing() throws IOException, Unreadable {
        assertThat(around("<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"C2\""
                        + " prompt=\"公开程度：公开、内部、保密\"/></dataValidations>"))
                .isEmpty();
    }

    private List<String> around(String behind) throws IOException, Unreadable {
        byte[] book = Handmade.ofSheet(
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>指标</t></is></c></row></sheetData>"
                                + behind)
                .bytes();
        return Sheets.open(Files.write(folder.resolve("a.xlsx"), book)).get(0).around();
    }
}
