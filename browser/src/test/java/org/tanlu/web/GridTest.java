package org.tanlu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The grid of an energy balance, as hands use it: paste from Excel, keys, a word where a number belongs, undo, saving. */
@Tag("bulk")
class GridTest {
    private static final String PASTE = """
            text => {
              const held = new DataTransfer();
              held.setData('text/plain', text);
              document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: held, bubbles: true }));
            }""";

    @TempDir
    Path data;

    @Test
    @Timeout(240)
    void a_block_is_pasted_a_cell_typed_a_word_marked_a_step_undone_and_the_table_saved() throws IOException {
        try (Visit visit = Visit.begin(data)) {
            Page page = visit.page();
            visit.open("/");
            page.fill("form[action$='/projects'] input[name=name]", "表格市");
            page.click("form[action$='/projects'] button");
            page.waitForURL("**/projects/1/overview");
            visit.awaitIdle(1);
            visit.open("/projects/1/enter?step=accounting&folder=balance/&table=2024");

            cell(page, 4, 1).click();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("5");
            page.waitForSelector("#grid input");
            page.keyboard().insertText("百");
            page.keyboard().press("Enter");
            page.waitForSelector("#grid .cell-error");
            assertThat(page.locator("#grid .cell-error").first().textContent()).isEqualTo("5百");
            page.waitForSelector("#grid-findings:not([hidden])");
            visit.picture("grid-error");

            page.keyboard().press("Control+z");
            page.waitForFunction("() => !document.querySelector('#grid .cell-error')");
            assertThat(cell(page, 5, 1).textContent()).isEmpty();

            cell(page, 4, 1).click();
            page.evaluate(PASTE, "100\t200\r\n300\t400\r\n");
            assertThat(cell(page, 4, 1).textContent()).isEqualTo("100");
            assertThat(cell(page, 5, 2).textContent()).isEqualTo("400");

            page.keyboard().press("Control+s");
            page.waitForFunction("() => document.getElementById('grid-state').textContent.includes('已存为第')");
            URI table = URI.create(page.url()).resolve("/api/v1/projects/1/tables/balance/2024");
            assertThat(page.request().get(table.toString()).text()).contains("\"100\",\"200\"", "\"300\",\"400\"");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** A cell of the grid by the number of its row and of its column, from 0. */
    private static Locator cell(Page page, int row, int column) {
        return page.locator(
                "#grid .tabulator-row >> nth=" + row + " >> .tabulator-cell[tabulator-field=c" + column + "]");
    }
}
