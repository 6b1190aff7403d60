package org.tanlu.office.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tanlu.quantity.Quantity;
import org.tanlu.table.Sheet;

/**
 * A named way to rearrange a filled workbook.
 *
 * @param name       what was done
 * @param department whose workbook
 * @param isMild     whether a reader of such files should take most values by itself
 * @param change     what is done to the sheets and, where less or something else is told then, to the truth
 */
record Perturbation(
        String name, String department, boolean isMild, BiConsumer<List<Matrix>, Map<String, Quantity>> change) {
    static final List<Integer> YEARS = List.of(2020, 2021, 2022, 2023);

    /** The perturbed file. */
    record File(List<Sheet> sheets, Map<String, Quantity> truth) {}

    static Perturbation mild(String name, String department, Consumer<Matrix> change) {
        return new Perturbation(name, department, true, (sheets, truth) -> change.accept(sheets.get(0)));
    }

    static Perturbation mild(String name, String department, BiConsumer<List<Matrix>, Map<String, Quantity>> change) {
        return new Perturbation(name, department, true, change);
    }

    static Perturbation hard(String name, String department, Consumer<Matrix> change) {
        return new Perturbation(name, department, false, (sheets, truth) -> change.accept(sheets.get(0)));
    }

    static Perturbation hard(String name, String department, BiConsumer<List<Matrix>, Map<String, Quantity>> change) {
        return new Perturbation(name, department, false, change);
    }

    /** Fills in the workbook of the department and rearranges it. */
    File file() {
        Filled filled = Filled.of(department, YEARS);
        var sheets = new ArrayList<>(List.of(filled.matrix()));
        var truth = new LinkedHashMap<>(filled.truth());
        change.accept(sheets, truth);
        return new File(sheets.stream().map(Matrix::sheet).toList(), truth);
    }

    @Override
    public String toString() {
        return name;
    }
}
