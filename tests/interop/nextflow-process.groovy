// Works out the script of the process in a Nextflow file as Nextflow hands it to bash, for one row of a sheet, and prints it.
// Nextflow itself is not needed: a Nextflow file is Groovy. Usage: groovy nextflow-process.groovy FILE.nf [--PARAM VALUE]... NAME=VALUE...
// (parameters as on Nextflow's command line, then the inputs of the process).

/** Parameters of the command line go before those that the file sets, as in Nextflow. */
class Parameters extends LinkedHashMap<String, Object> {
    private final Map given

    Parameters(Map given) {
        this.given = given
        given.each { name, value -> super.put(name, value) }
    }

    Object put(String name, Object value) { given.containsKey(name) ? given[name] : super.put(name, value) }
}

/** Takes the directives and declarations of a process, and knows its inputs. */
class ProcessTask {
    private final Map inputs

    ProcessTask(Map inputs) { this.inputs = inputs }

    Object propertyMissing(String name) {
        if (!inputs.containsKey(name)) throw new MissingPropertyException("The process has no input '$name'.")
        inputs[name]
    }

    Object methodMissing(String name, Object arguments) {
        if (!(name in ['tag', 'publishDir', 'errorStrategy', 'tuple', 'val', 'path'])) throw new MissingMethodException(name, ProcessTask, arguments as Object[])
        null
    }
}

/** A Nextflow file: its process is kept, its workflow is not run. */
abstract class Flow extends Script {
    def process(Object body) { binding.setVariable('body', body) }

    def workflow(Closure body) { }

    def methodMissing(String name, Object arguments) { arguments[0] }
}

def (given, inputs) = [[:], [:]]
def words = args.tail() as List
while (words) {
    def word = words.remove(0)
    if (word.startsWith('--')) given[word.substring(2)] = words.remove(0)
    else inputs[word.substring(0, word.indexOf('='))] = word.substring(word.indexOf('=') + 1)
}

def configuration = new org.codehaus.groovy.control.CompilerConfiguration(scriptBaseClass: Flow.name)
def binding = new Binding(params: new Parameters(given))
new GroovyShell(this.class.classLoader, binding, configuration).evaluate(new File(args[0]))
Closure body = binding.getVariable('body')
body.delegate = new ProcessTask(inputs)
body.resolveStrategy = Closure.DELEGATE_FIRST
println body().toString().stripIndent()
