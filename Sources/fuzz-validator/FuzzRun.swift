import TemplateModel
import TemplateValidation

/// Breaks templates at random, and asks reader and validator: neither may crash, and none may take long.
struct FuzzRun {
    private let duration: Duration
    private var random: SplitMix
    private let seeds = Validator.rules.flatMap { [$0.example.failing, $0.example.passing] }.map { Array($0.utf8) }

    /// - Parameter arguments: seconds and seed.
    init(arguments: [UInt64]) {
        duration = .seconds(arguments.first ?? 10)
        random = SplitMix(state: arguments.dropFirst().first ?? 1)
    }

    func run() {
        var random = random
        var executions = 0
        var readable = 0
        var slowest = Duration.zero
        let clock = ContinuousClock()
        let deadline = clock.now + duration
        while clock.now < deadline {
            let text = Mutation.broken(seeds, &random)
            let time = clock.measure { if validate(text, &random) { readable += 1 } }
            executions += 1
            slowest = max(slowest, time)
            if time > .seconds(1) { print("slow, \(time): \(String(decoding: text, as: UTF8.self))") }
        }
        print("\(executions) executions, \(readable) of them JSON, the slowest \(slowest)")
    }

    private func validate(_ text: [UInt8], _ random: inout SplitMix) -> Bool {
        guard let root = try? JSONReader.read(text) else { return false }
        let values = ValidationInput.Parameters(values: [ParameterValue(name: "P", value: "x")])
        let parameters = Bool.random(using: &random) ? values : nil
        _ = Validator.diagnostics(for: ValidationInput(template: Template(root: root), parameters: parameters))
        return true
    }
}
