import StackDSL

// Breaks templates at random, and asks reader and validator: neither may crash, and none may take long.
// usage: fuzz-validator SECONDS SEED

let numbers = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
let seconds = numbers.first ?? 10
var random = SplitMix(state: numbers.dropFirst().first ?? 1)
let seeds = Validator.rules.flatMap { [$0.failing.template, $0.passing.template] }.map { Array($0.utf8) }

let clock = ContinuousClock()
let end = clock.now + .seconds(seconds)
var executions = 0
var readable = 0
var slowest = Duration.zero
while clock.now < end {
    let text = Mutation.broken(seeds, &random)
    let start = clock.now
    if let root = try? JSONReader.read(text) {
        readable += 1
        let values = [ParameterValue(name: "P", value: "x")]
        _ = Validator.diagnostics(
            for: ValidationInput(
                template: Template(root: root),
                parameters: Bool.random(using: &random) ? ValidationInput.Parameters(values: values) : nil))
    }
    executions += 1
    let time = clock.now - start
    if time > slowest {
        slowest = time
        if time > .seconds(1) { print("slow, \(time): \(String(decoding: text, as: UTF8.self))") }
    }
}
print("\(executions) executions, \(readable) of them JSON, the slowest \(slowest)")
