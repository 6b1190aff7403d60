package org.tanlu.web.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.web.store.CityFiles;

/** 登记 changes rows of a register of the city and leaves all else of it as it stands. */
@Component
public final class RegisterEdit {
    private final ReferenceData reference;

    RegisterEdit(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * The files with a register changed.
     *
     * @param register the register, as {@code comments}
     * @throws Unreadable when its file is no table, with the reason and the remedy
     */
    public CityFiles edit(CityFiles files, String register, Consumer<RegisterTable> change) throws Unreadable {
        String path = register + GridChange.CSV;
        RegisterTable table = RegisterTable.open(reference.form(register), old(files, register));
        change.accept(table);
        try (Scratch scratch = Scratch.empty()) {
            CityFolder.write(new Tables(List.of(table.table()), List.of()), scratch.folder());
            return files.with(path, Files.readAllBytes(scratch.folder().resolve(path)));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /**
     * The rows of a register as they are written.
     *
     * @throws Unreadable when its file is no table, with the reason and the remedy
     */
    public List<RegisterTable.Line> lines(CityFiles files, String register) throws Unreadable {
        return RegisterTable.open(reference.form(register), old(files, register))
                .lines();
    }

    private static Optional<Table> old(CityFiles files, String register) throws Unreadable {
        Optional<byte[]> there = files.file(register + GridChange.CSV);
        return there.isPresent() ? Optional.of(Grid.read(there.get(), register)) : Optional.empty();
    }
}
