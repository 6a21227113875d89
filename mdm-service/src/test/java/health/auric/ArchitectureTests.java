package health.auric;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

/** The walls that modules alone do not draw. */
@AnalyzeClasses(packages = "health.auric", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule theEngineIsPlainJava = noClasses()
            .that()
            .resideInAPackage("health.auric.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule changeCaptureKnowsNoSpring = noClasses()
            .that()
            .resideInAPackage("health.auric.cdc..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule pagesKnowNoDatabase = noClasses()
            .that()
            .resideInAPackage("health.auric.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule onlyTheDeskServesPages = onlyMayUse("health.auric.desk..", "health.auric.ui..");

    @ArchTest
    static final ArchRule onlyMatchUsesTheEngine = onlyMayUse("health.auric.match..", "health.auric.engine..");

    @ArchTest
    static final ArchRule onlyIntakeListensToChangeCapture =
            onlyMayUse("health.auric.intake.cdc..", "health.auric.cdc..");

    @ArchTest
    static final ArchRule controllersLiveAtTheEdge = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .resideInAnyPackage("..web..", "health.auric.ui..")
            .andShould()
            .notBePublic();

    @ArchTest
    static final ArchRule entitiesStayInTheirModule =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses().should().callMethodWhere(readsTheClockBehindOurBack());

    @ArchTest
    static final ArchRule datesAreOfThisCentury =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date");

    @ArchTest
    static final ArchRule jsonIsJackson3 =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Handler|Data|Info|DTO|Dto|Svc)");

    @ArchTest
    static final ArchRule deserializationIsNotJavas =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream");

    @ArchTest
    static void everyPackageIntroducesItselfAndIsNullMarked(JavaClasses all) {
        assertThat(Checkout.files("src/main/java", ".java")).allSatisfy(file -> {
            var introduction = file.resolveSibling("package-info.java");
            assertThat(introduction).exists();
            assertThat(Files.readString(introduction)).contains("/**", "@NullMarked");
        });
    }

    @Test
    void theFlowMentionsNoDomain() {
        var flow = Set.of("match", "golden", "steward", "resolve");
        assertThat(Checkout.files("src/main/java", ".java"))
                .filteredOn(file -> flow.contains(Checkout.folder(file)))
                .allSatisfy(file -> assertThat(Checkout.text(file).replace("ObjectProvider", ""))
                        .as("%s", Checkout.relative(file))
                        .doesNotContainIgnoringCase("supplier")
                        .doesNotContainIgnoringCase("provider")
                        .doesNotContainIgnoringCase("cost center"));
    }

    private static ArchRule onlyMayUse(String user, String leaf) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(user, leaf)
                .should()
                .dependOnClassesThat(resideInAPackage(leaf));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheClockBehindOurBack() {
        return DescribedPredicate.describe(
                "reads the system clock instead of an injected Clock",
                call -> readsNow(call)
                        || call.getTarget().getFullName().startsWith("java.lang.System.currentTimeMillis"));
    }

    private static boolean readsNow(JavaAccess<?> call) {
        var target = call.getTarget();
        return target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && call instanceof JavaCall<?> now
                && now.getTarget().getRawParameterTypes().isEmpty();
    }
}
