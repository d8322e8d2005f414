// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What one stack refactoring of CloudFormation is to do, and what it cannot.
struct RefactoringPlan {
    /// The moves that it does.
    let moves: [Move]
    /// Those that it cannot do, and why.
    let refused: [(move: Move, reason: String)]
    /// The stacks whose templates become others.
    let stacks: [(stack: PresentStack, template: Template)]
    /// The stacks of which everything moves away: each needs something that stays, until it is deleted.
    let emptied: [PresentStack]

    /// What stays in a stack of which all moves away: it costs nothing and does nothing.
    static let placeholder = Node.Object.Member(
        key: "MovedAway", value: ["Type": "AWS::CloudFormation::WaitConditionHandle"])
    /// How many stacks CloudFormation refactors at once.
    private static let mostStacks = 5

    init(_ survey: MoveSurvey, order: [String], region: String) throws {
        var refused: [(move: Move, reason: String)] = []
        var open: [Move] = []
        for move in survey.pending {
            if let reason = Self.reason(against: move, survey.stacks) {
                refused.append((move, reason))
            } else {
                open.append(move)
            }
        }
        var emptied: [PresentStack] = []
        var made: [(stack: PresentStack, template: Template)] = []
        let ranks = Dictionary(
            order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        while !open.isEmpty {
            let names = Set(open.flatMap { [$0.oldStack, $0.stack] })
            let all = survey.stacks.values.filter { names.contains($0.name) }
                .sorted { (ranks[$0.name] ?? -1, $0.name) < (ranks[$1.name] ?? -1, $1.name) }
            emptied = all.filter { Self.isEmptied($0, by: open) }
            let prepared = all.map { stack in
                emptied.contains { $0.name == stack.name } ? stack.having(Self.placeholder) : stack
            }
            do {
                made = try TemplateRefactoring(prepared, open, region: region).templates()
                break
            } catch let failure as TemplateRefactoring.Refused {
                refused.append((failure.move, failure.reason))
                open.removeAll { $0 == failure.move }
                (made, emptied) = ([], [])
            }
        }
        guard made.count <= Self.mostStacks else {
            throw OperationFailure(
                "the moves are in \(made.count) stacks (\(made.map(\.stack.stackName).joined(separator: ", "))), and "
                    + "CloudFormation refactors at most \(Self.mostStacks) at once; take some moved(from:) away, and "
                    + "refactor in turns")
        }
        moves = open
        self.refused = refused
        stacks = made
        self.emptied = emptied
    }

    private static func isEmptied(_ stack: PresentStack, by moves: [Move]) -> Bool {
        guard stack.isThere, !moves.contains(where: { $0.stack == stack.name }) else { return false }
        let leaving = Set(moves.filter { $0.oldStack == stack.name && !$0.isWithinStack }.map(\.oldID))
        return stack.template[.resources].allSatisfy {
            leaving.contains($0.key) || $0.key == placeholder.key && $0.value == placeholder.value
        }
    }

    /// Why a move cannot be done whatever else is; nil where nothing is known against it.
    static func reason(against move: Move, _ stacks: [String: PresentStack]) -> String? {
        guard let source = stacks[move.oldStack], let target = stacks[move.stack] else { return nil }
        let resource = source.template.resources.first { $0.logicalID == move.oldID }
        let type = resource?.type ?? ""
        if let reason = UnmovableTypes.reason(type) { return reason }
        guard resource != nil else {
            return
                "the template of \(source.stackName) does not name it: a macro or a loop made it, and only CloudFormation "
                + "knows how"
        }
        if let now = target.wanted?.resources.first(where: { $0.logicalID == move.newID })?.type, now != type {
            return "it is of type \(type), and '\(move.newID)' of type \(now): that is another thing"
        }
        for stack in [source, target] {
            if let macro = stack.template.transforms.first(where: { $0 != LanguageExtensions.name }) {
                return "\(stack.stackName) is made by the macro \(macro), and a refactoring runs none"
            }
        }
        if !target.isThere, let macro = target.wanted?.transforms.first(where: { $0 != LanguageExtensions.name }) {
            return "\(target.stackName) is to be made by the macro \(macro), and a refactoring runs none"
        }
        return nil
    }
}

extension PresentStack {
    /// The same stack with one more resource in its template.
    func having(_ member: Node.Object.Member) -> PresentStack {
        guard let deployed, var root = deployed.template.root.objectValue else { return self }
        var resources = root["Resources"]?.objectValue ?? Node.Object()
        resources[member.key] = member.value
        root["Resources"] = Node(.object(resources))
        return with(Template(root: Node(.object(root))))
    }

    private func with(_ template: Template) -> PresentStack {
        let part = deployed.map {
            StackPart(name: $0.name, stackName: $0.stackName, template: template, parameters: $0.parameters)
        }
        return PresentStack(
            name: name, stackName: stackName, present: present, deployed: part, wanted: wanted,
            physicalIDs: physicalIDs)
    }
}
