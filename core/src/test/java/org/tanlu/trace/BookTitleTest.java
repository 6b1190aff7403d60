package org.tanlu.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BookTitleTest {
    @Test
    void a_name_stands_in_title_marks() {
        assertThat(BookTitle.of("北京统计年鉴2021")).isEqualTo("《北京统计年鉴2021》");
    }

    @Test
    void marks_are_not_doubled() {
        assertThat(BookTitle.of("《中国能源统计年鉴2008》附录4")).isEqualTo("《中国能源统计年鉴2008》附录4");
    }
}
