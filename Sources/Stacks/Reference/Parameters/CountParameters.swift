// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// How many tasks of a service run: a number, or bounds and targets.
enum CountParameters: Sendable {
    case fixed(Parameter<Value<Int>>)
    case scaled(ScalingParameters)

    init(_ service: ServiceSettings) {
        switch service.count {
        case .fixed(let count):
            self = .fixed(
                Parameter(
                    "\(service.name)TaskCount", value: count, from: service.argument("count"), minValue: 0,
                    maxValue: 5_000,
                    description: "How many tasks run"))
        case .scaled(let scaling): self = .scaled(ScalingParameters(service.name, scaling))
        }
    }

    var all: [any AnyParameter] {
        switch self {
        case .fixed(let count): [count]
        case .scaled(let scaling): [scaling.minimum, scaling.maximum] + scaling.targets.map(\.value)
        }
    }
}

/// The bounds of a scaled service, and what is held steady between them.
struct ScalingParameters: Sendable {
    enum Measure: String, Sendable {
        case cpu = "ECSServiceAverageCPUUtilization"
        case memory = "ECSServiceAverageMemoryUtilization"
        case requests = "ALBRequestCountPerTarget"
    }

    struct Target: Sendable {
        let name: String
        let measure: Measure
        let value: Parameter<Value<Double>>
    }

    let minimum: Parameter<Value<Int>>
    let maximum: Parameter<Value<Int>>
    let targets: [Target]
    /// Other bounds at certain times, which are no parameters.
    let schedules: [ScheduledScaling]

    init(_ service: String, _ scaling: Scaling) {
        minimum = Parameter(
            "\(service)MinimumTaskCount", value: scaling.minimum, from: scaling.argument("minimum"), minValue: 0,
            maxValue: 5_000,
            description: "The fewest tasks that run")
        maximum = Parameter(
            "\(service)MaximumTaskCount", value: scaling.maximum, from: scaling.argument("maximum"), minValue: 1,
            maxValue: 5_000,
            description: "The most tasks that run")
        schedules = scaling.schedules
        let measures: [(String, Measure, Double?, String, String)] = [
            ("Cpu", .cpu, scaling.cpu, "cpu", "Percent of the CPU"),
            ("Memory", .memory, scaling.memory, "memory", "Percent of the memory"),
            ("Requests", .requests, scaling.requestsPerTask, "requestsPerTask", "Requests a minute for each task,"),
        ]
        targets = measures.compactMap { name, measure, value, argument, what in
            guard let value else { return nil }
            let parameter = Parameter<Value<Double>>(
                "\(service)\(name)Target", value: value, from: scaling.argument(argument), minValue: 1,
                maxValue: measure == .requests ? 1_000_000 : 100, description: "\(what) that scaling holds steady")
            return Target(name: name, measure: measure, value: parameter)
        }
    }
}
