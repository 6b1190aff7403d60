package org.tanlu.fieldwork.receive;

import java.util.List;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.trace.Clause;

/**
 * 数与数的比较 compares the numbers of a file with each other and with what the city has, and asks what does not fit: sizes, copies of
 * another year, parts and wholes, exchanged rows and columns, populations of another register (clause 4.2).
 */
@Clause("4.2")
final class Comparisons {
    private final SizeDoubts sizes;
    private final YearCopies copies;
    private final PlainPopulation population;
    private final PartsOfWhole parts;
    private final Exchanged exchanged;
    private final GrowthTaken growth;

    /**
     * The comparisons of a file.
     *
     * @param city    the city without what came with the file before
     * @param mapping what the file's cells mean
     * @param lines   those of its lines that are not the city's own numbers come back
     * @param file    the file
     */
    Comparisons(
            Dossier city,
            Mapping mapping,
            List<Mapping.Line> lines,
            Reception.Delivered file,
            String department,
            ReferenceData reference) {
        this.sizes = new SizeDoubts(city, mapping, reference);
        this.copies = new YearCopies(city, lines);
        this.population = new PlainPopulation(department, file.sheets());
        this.parts = new PartsOfWhole(city, lines, reference);
        this.exchanged = new Exchanged(city, lines, reference);
        this.growth = new GrowthTaken(lines, file.sheets(), reference);
    }

    /** The line, with all that is asked of its numbers. */
    Mapping.Line asked(Mapping.Line line) {
        Mapping.Line sized = population.asked(sizes.checked(line));
        return copies.asked(growth.asked(exchanged.asked(parts.asked(sized))));
    }
}
