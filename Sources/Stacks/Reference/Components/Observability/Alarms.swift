// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The alarms that wake somebody: for clients that are not served, and services that are about to stop serving.
struct Alarms: Component {
    let all: [CloudWatch.Alarm]

    init(_ watched: Watched, topic: SNS.Topic) {
        let alarm = AlarmMaker(topic: topic)
        let entryPoint = watched.entryPoint
        all =
            [
                alarm("ServerErrorAlarm", "Clients get answers of 5xx", entryPoint.serverErrors, above: 5, for: 2),
                alarm(
                    "LatencyAlarm", "One request in a hundred takes more than three seconds", entryPoint.latency,
                    above: 3 * entryPoint.latencyPerSecond, for: 3),
                alarm(
                    "RejectedConnectionAlarm", "The load balancer turns connections away",
                    watched.rejectedConnections, above: 0, for: 1),
            ]
            + (entryPoint.ownErrors.map {
                [alarm("BalancerErrorAlarm", "The load balancer answers 5xx itself", $0, above: 5, for: 2)]
            } ?? [])
            + watched.services.flatMap { Self.service($0, alarm) }
    }

    private static func service(_ service: Watched.Service, _ alarm: AlarmMaker) -> [CloudWatch.Alarm] {
        let name = service.name
        let metrics = service.metrics
        return [
            alarm(
                "\(name)UnhealthyAlarm", "\(name): tasks fail their health check", sumOf: service.unhealthyTargets,
                above: 0,
                for: 3),
            alarm("\(name)CpuAlarm", "\(name): the CPU is nearly used up", metrics.cpu, above: 90, for: 5),
            alarm("\(name)MemoryAlarm", "\(name): the memory is nearly used up", metrics.memory, above: 90, for: 5),
            alarm(
                "\(name)MissingTasksAlarm", "\(name): fewer tasks run than should", metrics.desired,
                exceeds: metrics.running, for: 10),
        ]
    }
}
