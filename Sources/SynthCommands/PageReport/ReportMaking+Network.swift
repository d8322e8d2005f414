// SPDX-License-Identifier: Apache-2.0

import StackReports
import TemplateAnalysis
import TemplateModel

extension ReportMaking {
    var ways: [EnvironmentReport.Ways] {
        StackWays.all(of: requested).map { stack in
            .init(
                name: stack.name,
                groups: stack.grouped.map { group in
                    .init(
                        subject: group[0].value.subject, purpose: group[0].value.purpose,
                        ways: group.map { way($0, stack) })
                })
        }
    }

    private func way(_ path: Conditional<NetworkPath>, _ stack: StackWays) -> EnvironmentReport.Way {
        .init(
            hops: path.value.hops,
            failure: path.value.failure.map { hop, blocker in
                (hop, blocker.reason, blocker.fix, stack.place(of: blocker)?.description)
            }, isCertain: path.value.isCertain, condition: stack.conditionSet(path.outcomes))
    }

    var ports: [EnvironmentReport.Ports] {
        StackPorts.all(of: requested).map { stack in
            .init(
                name: stack.name,
                entrances: stack.entrances.map { entrance in
                    let when = stack.conditionSet(entrance.outcomes).map { ", when \($0)" } ?? ""
                    return .init("'\(entrance.value.name)'\(when)", under: [entrance.value.reason])
                },
                rules: stack.rules.map { rule in
                    .init(
                        group: rule.value.group, members: rule.value.members, ports: rule.value.ports,
                        from: rule.value.from, isPublic: rule.value.isPublic,
                        condition: stack.conditionSet(rule.outcomes), place: rule.value.place?.description)
                })
        }
    }
}
