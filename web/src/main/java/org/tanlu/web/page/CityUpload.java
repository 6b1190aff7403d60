package org.tanlu.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tanlu.office.workbook.CityWorkbook;
import org.tanlu.survey.CityFolder;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.table.Table;
import org.tanlu.table.Unreadable;
import org.tanlu.trace.Text;
import org.tanlu.web.desk.Folders;
import org.tanlu.web.store.CityFiles;

/** 导入 a whole city as somebody hands it in: its folder as a ZIP file, or its workbook. */
@Component
final class CityUpload {
    private static final String WORKBOOK = ".xlsx";

    /** The city of a file that was sent, or why it was refused. */
    FolderZip.Taken read(MultipartFile file) throws IOException {
        String name = String.valueOf(file.getOriginalFilename());
        return name.toLowerCase(Locale.ROOT).endsWith(WORKBOOK)
                ? workbook(file)
                : FolderZip.read(file.getInputStream());
    }

    /** What a file is called, without its ending. */
    static String name(MultipartFile file) {
        return String.valueOf(file.getOriginalFilename()).replaceFirst("(?i)\\.(zip|xlsx)$", "");
    }

    private static FolderZip.Taken workbook(MultipartFile file) throws IOException {
        Path folder = Files.createTempDirectory("tanlu-upload");
        try {
            Path workbook = folder.resolve("city" + WORKBOOK);
            file.transferTo(workbook);
            Path city = Files.createDirectory(folder.resolve("city"));
            CityFolder.write(tables(workbook), city);
            CityFiles files = Folders.read(city);
            return files.file(TableNames.CITY + ".csv").isPresent()
                    ? new FolderZip.Taken(files, Optional.empty())
                    : none();
        } catch (Unreadable unreadable) {
            return refused(unreadable.chinese(), unreadable.english());
        } finally {
            Folders.clear(folder);
        }
    }

    /** The tables of a workbook without the sheets that hold none, as the guide. */
    private static Tables tables(Path workbook) throws Unreadable {
        Tables read = CityWorkbook.read(workbook);
        List<Table> tables = read.tables().stream()
                .filter(table -> !table.name().startsWith(TableNames.OTHER_SHEET))
                .toList();
        return new Tables(tables, read.findings());
    }

    private static FolderZip.Taken none() {
        return refused(
                "工作簿里没有“城市信息”表，不是城市工作簿。部门报来的表请在项目的“收资调研”页上传。",
                "The workbook has no sheet of the city; it is no city workbook. What a department sent is uploaded on the survey page of a project.");
    }

    private static FolderZip.Taken refused(String chinese, String english) {
        return new FolderZip.Taken(CityFiles.of(Map.of()), Optional.of(Text.of(chinese, english)));
    }
}
