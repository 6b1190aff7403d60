package org.tanlu.web.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.tanlu.fieldwork.request.DepartmentRequest;
import org.tanlu.fieldwork.request.Owed;
import org.tanlu.fieldwork.request.OwnNames;
import org.tanlu.fieldwork.request.RequestState;
import org.tanlu.fieldwork.request.Requests;
import org.tanlu.office.workbook.RequestWorkbook;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Survey;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.verbs.KnownContents;
import org.tanlu.web.store.CityFiles;
import org.tanlu.web.store.Version;

/** 资料需求 what departments are asked for: who owes what, the workbooks to send, and the register of requests. */
@Component
public final class Asking {
    private static final int USUAL_YEARS = 5;
    private static final int MOST_REMEMBERED = 8;

    private final ReferenceData reference;
    private final CitySurvey survey;
    private final Map<String, Standing> remembered = new ConcurrentHashMap<>();

    Asking(ReferenceData reference, CitySurvey survey) {
        this.reference = reference;
        this.survey = survey;
    }

    /**
     * 收资状况 how far the collection of data is.
     *
     * @param state    who owes what
     * @param requests what each department can be asked for
     * @param dossier  the survey
     */
    public record Standing(RequestState state, List<Owed> requests, Dossier dossier) {
        public Standing {
            requests = List.copyOf(requests);
        }
    }

    /**
     * How far the collection of a version is on a day; the last answers are remembered, for reading a city takes a second.
     *
     * @throws Unreadable when a file of the city is no table
     */
    public Standing standing(Version version, CityFiles files, LocalDate day) throws Unreadable {
        String asked = version.id() + " " + day;
        Standing known = remembered.get(asked);
        if (known != null) {
            return known;
        }
        Standing standing = standing(files, day);
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(asked, standing);
        return standing;
    }

    /**
     * How far the collection is on a day.
     *
     * @throws Unreadable when a file of the city is no table
     */
    public Standing standing(CityFiles files, LocalDate day) throws Unreadable {
        Tables tables = survey.tables(files);
        Dossier dossier = Survey.read(tables, reference).value();
        List<Integer> told = Requests.years(tables, dossier, reference);
        List<Integer> years = told.isEmpty()
                ? IntStream.range(day.getYear() - USUAL_YEARS, day.getYear())
                        .boxed()
                        .toList()
                : told;
        return new Standing(
                Requests.assess(dossier, reference, Optional.of(day)).value(),
                Requests.owed(Requests.of(years, OwnNames.of(dossier, reference)), false, dossier, reference),
                dossier);
    }

    /**
     * Whether nothing more is taken of a department, because all that it was asked for was accepted.
     *
     * @throws Unreadable when a file of the city is no table
     */
    public boolean isLocked(Version version, CityFiles files, String department) throws Unreadable {
        return files.file(Requests.FORM + GridChange.CSV).isPresent()
                && RequestFlow.isLocked(
                        standing(version, files, LocalDate.EPOCH).state().requests(), department);
    }

    /** The workbook of a department with what it still owes; nothing when no such department owes anything. */
    public Optional<byte[]> workbook(Standing standing, String department, LocalDate due) {
        Optional<DepartmentRequest> request = standing.requests().stream()
                .filter(owed -> owed.request().department().id().equals(department) && !owed.isNothing())
                .map(Owed::request)
                .findFirst();
        if (request.isEmpty()) {
            return Optional.empty();
        }
        var heading = new RequestWorkbook.Heading(city(standing.dossier()), due.toString());
        try (Scratch scratch = Scratch.empty()) {
            Path file = scratch.folder().resolve("request.xlsx");
            var contents = new KnownContents(standing.dossier(), request.get().department(), reference);
            RequestWorkbook.write(request.get(), heading, contents, file);
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** The city's name without remarks, as workbooks and their files bear it. */
    public static String city(Dossier dossier) {
        return dossier.city().name().chinese().replaceAll("[（(].*", "");
    }

    /**
     * The files with all requests noted as made on a day.
     *
     * @throws Unreadable when a file of the city is no table
     */
    public CityFiles asked(CityFiles files, LocalDate day, LocalDate due) throws Unreadable {
        Standing standing = standing(files, day);
        List<DepartmentRequest> all =
                standing.requests().stream().map(Owed::request).toList();
        List<DepartmentRequest> again = standing.requests().stream()
                .filter(owed -> !owed.isNothing())
                .map(Owed::request)
                .toList();
        try (Scratch scratch = Scratch.of(files)) {
            Optional<Table> old = scratch.tables(reference).tables().stream()
                    .filter(table -> table.name().equals(Requests.FORM))
                    .findFirst();
            Table register = Requests.register(old, all, again, day, due, reference);
            CityFolder.write(new Tables(List.of(register), List.of()), scratch.folder());
            String path = Requests.FORM + GridChange.CSV;
            return files.with(path, Files.readAllBytes(scratch.folder().resolve(path)));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
