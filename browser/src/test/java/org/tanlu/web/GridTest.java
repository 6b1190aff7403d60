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

    /** Another window of the same table puts other numbers into two cells. */
    private static final String OTHER = """
            async address => {
              const told = await (await fetch(address)).json();
              const rows = told.table.rows;
              const row = rows.findIndex(cells => cells[1] === '100');
              rows[row][1] = '999';
              rows[row + 1][2] = '998';
              const csrf = document.querySelector('meta[name=csrf]');
              return (await fetch(address, { method: 'PUT', body: JSON.stringify({ based: told.based, rows: rows }),
                headers: { 'Content-Type': 'application/json', [csrf.dataset.header]: csrf.content } })).status;
            }""";

    @TempDir
    Path data;

    @Test
    @Timeout(240)
    void a_block_is_pasted_a_cell_typed_a_word_marked_a_step_undone_and_the_table_saved() throws IOException {
        try (Visit visit = Visit.begin(data)) {
            Page page = visit.page();
            begin(visit);
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
            contradict(visit, table.toString());
            assertThat(visit.complaints())
                    .allMatch(complaint -> complaint.contains("409")); // which browsers note by themselves
        }
    }

    private static void begin(Visit visit) {
        visit.open("/");
        visit.page().fill("form[action$='/projects'] input[name=name]", "表格市");
        visit.page().click("form[action$='/projects'] button");
        visit.page().waitForURL("**/projects/1/overview");
        visit.awaitIdle(1);
    }

    /** Somebody else saves the table first: three states stand side by side, and who comes second decides. */
    private static void contradict(Visit visit, String table) {
        Page page = visit.page();
        cell(page, 4, 1).click();
        page.evaluate(PASTE, "101\t201\r\n");
        assertThat(page.evaluate(OTHER, table)).isEqualTo(200);
        page.keyboard().press("Control+s");
        page.waitForSelector(".contrast");
        assertThat(page.locator(".contrast tr.both").allTextContents())
                .singleElement()
                .asString()
                .contains("100", "999", "101", "矛盾");
        assertThat(page.locator(".contrast tr.theirs").count()).isEqualTo(1);
        visit.picture("grid-contrast");
        page.click("#grid-trouble button:has-text('矛盾的格用我的')");
        assertThat(cell(page, 4, 1).textContent()).isEqualTo("101");
        assertThat(cell(page, 5, 2).textContent()).isEqualTo("998");
        page.keyboard().press("Control+s");
        page.waitForFunction("() => document.getElementById('grid-state').textContent.includes('已存为第')");
        assertThat(page.request().get(table).text()).contains("\"101\",\"201\"", "\"300\",\"998\"");
    }

    /** A cell of the grid by the number of its row and of its column, from 0. */
    private static Locator cell(Page page, int row, int column) {
        return page.locator(
                "#grid .tabulator-row >> nth=" + row + " >> .tabulator-cell[tabulator-field=c" + column + "]");
    }
}
