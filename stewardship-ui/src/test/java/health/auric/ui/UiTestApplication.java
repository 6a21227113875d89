package health.auric.ui;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class UiTestApplication {}
