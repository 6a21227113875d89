package health.auric.access;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/** What controllers call is guarded, and what is guarded says which right it needs. */
@AnalyzeClasses(packages = "health.auric", importOptions = DoNotIncludeTests.class)
class GuardedServicesTests {

    @ArchTest
    static final ArchRule controllersOnlyCallGuardedServices =
            classes().that().areMetaAnnotatedWith(Controller.class).should(onlyHoldGuardedBeans());

    @ArchTest
    static final ArchRule everyPublicMethodOfAGuardedServiceNamesItsRight =
            classes().that(areGuarded()).should(nameARightOnEveryPublicMethod());

    @Test
    void aForgottenRightIsFound() {
        var fixture = new ClassFileImporter().importClasses(Forgetful.class);
        var result = classes()
                .that(areGuarded())
                .should(nameARightOnEveryPublicMethod())
                .evaluate(fixture);

        assertThat(result.getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("open");
    }

    @Test
    void anUnguardedBeanBehindAControllerIsFound() {
        var fixture = new ClassFileImporter().importClasses(Naked.class, NakedController.class);
        var result = classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should(onlyHoldGuardedBeans())
                .evaluate(fixture);

        assertThat(result.getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("Naked");
    }

    @Guarded
    static class Forgetful {

        public void open() {}

        @Requires(Right.READ_UNITS)
        public void closed() {}

        void inside() {}
    }

    @Component
    static class Naked {}

    @Controller
    static class NakedController {

        private final Naked naked;

        NakedController(Naked naked) {
            this.naked = naked;
        }

        @Override
        public String toString() {
            return naked.toString();
        }
    }

    private static DescribedPredicate<JavaClass> areGuarded() {
        return DescribedPredicate.describe("are guarded", type -> type.isMetaAnnotatedWith(Guarded.class));
    }

    private static ArchCondition<JavaClass> nameARightOnEveryPublicMethod() {
        return new ArchCondition<>("name a right on every public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> !namesARight(method))
                        .forEach(method -> events.add(
                                violated(method, method.getFullName() + " has neither @Requires nor @OpenToAnyone")));
            }
        };
    }

    private static boolean namesARight(JavaMethod method) {
        return method.isAnnotatedWith(Requires.class) || method.isAnnotatedWith(OpenToAnyone.class);
    }

    private static ArchCondition<JavaClass> onlyHoldGuardedBeans() {
        return new ArchCondition<>("only hold guarded beans") {
            @Override
            public void check(JavaClass controller, ConditionEvents events) {
                unguarded(controller)
                        .filter(type -> !isPartOf(controller, type))
                        .forEach(type ->
                                events.add(violated(controller, controller.getName() + " calls " + type.getName())));
            }
        };
    }

    private static Stream<JavaClass> unguarded(JavaClass holder) {
        return holder.getFields().stream()
                .map(JavaField::getRawType)
                .filter(GuardedServicesTests::isBeanOfOurs)
                .filter(type -> !type.isMetaAnnotatedWith(Guarded.class));
    }

    /** Something of the controller's own package that reaches the hub through guarded beans alone, as it does itself. */
    private static boolean isPartOf(JavaClass controller, JavaClass type) {
        return type.getPackageName().equals(controller.getPackageName())
                && unguarded(type).findAny().isEmpty()
                && type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isMetaAnnotatedWith(Guarded.class));
    }

    /** Components of the edge itself, such as the writer of problems, do nothing that needs a right. */
    private static boolean isBeanOfOurs(JavaClass type) {
        return type.getPackageName().startsWith("health.auric")
                && !type.getPackageName().equals("health.auric.web")
                && type.isMetaAnnotatedWith(Component.class);
    }
}
