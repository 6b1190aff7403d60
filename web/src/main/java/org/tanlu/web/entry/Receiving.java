package org.tanlu.web.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tanlu.fieldwork.receive.Received;
import org.tanlu.fieldwork.receive.Reception;
import org.tanlu.fieldwork.request.Delivery;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.CityTables;
import org.tanlu.survey.Tables;
import org.tanlu.table.Csv;
import org.tanlu.table.LongTexts;
import org.tanlu.table.Place;
import org.tanlu.table.Sheet;
import org.tanlu.table.Unreadable;
import org.tanlu.web.store.CityFiles;

/**
 * 接收来件 takes a department's file into a project as {@code tanlu receive} does. The file itself is kept beside the tables in a
 * hidden folder, which no reader of a city folder looks into, so that it can be read again when its mapping was answered.
 */
@Component
public final class Receiving {
    private static final String KEPT = ".received/";
    private static final String ABOUT = ".csv";

    private final ReferenceData reference;

    Receiving(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * 来件 a file as it came.
     *
     * @param department who delivered it: id or name of the department
     * @param person     who handed it in; the department where nobody is named
     * @param date       the day of receipt, ISO 8601
     * @param file       the file's name
     */
    public record Parcel(String department, String person, String date, String file) {
        /** Whether the file's name says what can be read. */
        public boolean isReadable() {
            String name = file.toLowerCase(Locale.ROOT);
            return (name.endsWith(".xlsx") || name.endsWith(ABOUT)) && CityFiles.fits(file) && !file.contains("/");
        }
    }

    /**
     * What became of it.
     *
     * @param files    the city folder with what it brought
     * @param received what it brought
     */
    public record Taken(CityFiles files, Received received) {}

    /**
     * Receives a file.
     *
     * @param isApproving whether all that is sure is approved at once
     * @throws Unreadable when the file or a table of the city cannot be read, with the reason and the remedy
     */
    public Taken receive(CityFiles files, Parcel parcel, byte[] bytes, boolean isApproving) throws Unreadable {
        try (Scratch city = Scratch.of(files)) {
            Tables tables = city.tables(reference);
            var delivery = new Delivery(LocalDate.parse(parcel.date()), parcel.person(), parcel.file());
            var delivered =
                    new Reception.Delivered(parcel.department(), delivery, sheets(parcel.file(), bytes), isApproving);
            Received received = Reception.receive(tables, delivered, reference);
            CityFolder.write(CityTables.merge(tables, received.tables()), city.folder());
            CityFiles after = city.files();
            for (String path : files.paths()) {
                after = path.startsWith(".") ? after.with(path, files.file(path).orElseThrow()) : after;
            }
            String about = Csv.line(List.of(parcel.department(), parcel.person(), parcel.date(), parcel.file()));
            return new Taken(
                    after.with(KEPT + received.name(), bytes)
                            .with(KEPT + received.name() + ABOUT, about.getBytes(StandardCharsets.UTF_8)),
                    received);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** The file that was received under a name; nothing where it came by another way, as by the command line. */
    public Optional<byte[]> file(CityFiles files, String name) {
        return files.file(KEPT + name);
    }

    /**
     * What stands around cells of the file that was received under a name; nothing where the file or the cells are not there.
     *
     * @param sheet the sheet, as the mapping names it
     * @param cells the cells, as the mapping names them, or the number of a row
     */
    public Optional<SheetExcerpt> excerpt(CityFiles files, String name, String sheet, String cells) {
        Optional<byte[]> bytes = file(files, name);
        Optional<Parcel> parcel = parcel(files, name);
        if (bytes.isEmpty() || parcel.isEmpty()) {
            return Optional.empty();
        }
        try {
            return SheetExcerpt.of(sheets(parcel.get().file(), bytes.get()), sheet, cells);
        } catch (Unreadable | IOException unread) {
            return Optional.empty();
        }
    }

    /** What is known of the file that was received under a name. */
    public Optional<Parcel> parcel(CityFiles files, String name) {
        return files.file(KEPT + name + ABOUT).flatMap(Receiving::parcel);
    }

    private static Optional<Parcel> parcel(byte[] about) {
        try {
            List<String> told = Grid.texts(Grid.read(about, "")).get(0);
            return Optional.of(new Parcel(told.get(0), told.get(1), told.get(2), told.get(3)));
        } catch (Unreadable | IndexOutOfBoundsException lost) {
            return Optional.empty();
        }
    }

    private static List<Sheet> sheets(String name, byte[] bytes) throws Unreadable, IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(ABOUT)) {
            return LongTexts.refused(List.of(
                    Sheet.plain(Csv.read(bytes, name, Place.ofFile(name)).table())));
        }
        try (Scratch scratch = Scratch.empty()) {
            scratch.put(name, bytes);
            Path file = scratch.folder().resolve(name);
            return LongTexts.refused(Sheets.open(file));
        }
    }
}
