// SPDX-License-Identifier: Apache-2.0

import StackReports

extension ReportMaking {
    var access: [EnvironmentReport.Access] {
        StackAccess.all(of: requested).map { stack in
            let lines = AccessLines(stack: stack)
            let principals = stack.principals.map { principal in
                EnvironmentReport.Access.Principal(
                    title: principal.title + lines.when(principal.outcomes), holders: principal.holders.map(\.value),
                    lines: lines.lines(of: principal).map(line))
            }
            let outside = AccessLines.sections.compactMap { kind, title -> EnvironmentReport.Access.Principal? in
                let found = stack.outside.filter { $0.value.kind == kind }
                guard !found.isEmpty else { return nil }
                return .init(
                    title: title, holders: [],
                    lines: found.map { access in
                        var line = line(lines.line(of: access))
                        if kind == .anybody, !access.value.entry.isRefused { line.tone = .bad }
                        return line
                    })
            }
            let strangers = stack.strangers.map { holder in
                EnvironmentReport.Line(holder.value.title + lines.at(holder.value.place))
            }
            let unknown =
                strangers.isEmpty
                ? []
                : [
                    EnvironmentReport.Access.Principal(
                        title: "with a role that is not here", holders: [], lines: strangers)
                ]
            return .init(name: stack.name, principals: principals + outside + unknown)
        }
    }

    private func line(_ line: AccessLine) -> EnvironmentReport.Line {
        .init(line.text, .init(line.style), under: line.under.map(\.text))
    }
}
