// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Template {
    /// The ways in which the template can turn out, what the defaults lead to first: both sides of each condition, as
    /// far as the parameters' values leave them open. There is always one.
    ///
    /// - Parameters:
    ///   - parameters: the values that the deployment gives.
    ///   - region: the region, where it is known.
    ///   - stackName: the stack's name in CloudFormation, where it is known.
    public func outcomes(
        parameters: [ParameterValue] = [], region: String? = nil, stackName: String? = nil
    ) -> [Outcome] {
        outcomes(parameters: parameters, region: region, stackName: stackName, order: DeploymentOrder([]))
    }

    func outcomes(
        parameters: [ParameterValue], region: String?, stackName: String?, order: DeploymentOrder
    ) -> [Outcome] {
        let given = given(parameters, region, stackName)
        return outcomes(
            given: given, logic: ConditionLogic(self, values: given), refused: refusedParameters(given), order: order)
    }

    /// The ways in which the template can turn out with those of its outputs, every answer with every other, and whether
    /// these are all: of too many, each answer is looked at once.
    func everyOutcome(
        parameters: [ParameterValue], region: String?, stackName: String?, order: DeploymentOrder
    ) -> (outcomes: [Outcome], areAll: Bool) {
        let values = given(parameters, region, stackName)
        let logic = ConditionLogic(self, values: values)
        let (given, known) = known(values, refused: refusedParameters(values))
        let most = min(order.isEmpty ? mostOutcomes : mostOutcomesTogether, 256)
        let asked = conditionsOfResources.union(conditions(in: .outputs))
        let cases = logic.cases(of: asked, defaults: known, limit: most, most: most + 1)
        let areAll = cases.count <= most && !logic.leavesCombinations(of: asked, defaults: known, limit: most)
        return (outcomes(cases.prefix(most), given, known, order, leavesOthers: cases.count > most), areAll)
    }

    /// The literal values that are given, and with them the defaults.
    private func known(_ given: [String: String], refused: Set<String>) -> (
        given: [String: String], known: [String: String]
    ) {
        let given = literal(given).filter { !refused.contains($0.key) }
        var known = given
        for parameter in self[.parameters] where given[parameter.key] == nil && !refused.contains(parameter.key) {
            known[parameter.key] = Self.usefulDefault(parameter.value)
        }
        return (given, known)
    }

    /// - Parameter refused: the parameters whose values their declarations refuse: nobody knows what others will be.
    package func outcomes(given: [String: String], logic: ConditionLogic, refused: Set<String>) -> [Outcome] {
        outcomes(given: given, logic: logic, refused: refused, order: DeploymentOrder([]))
    }

    private func outcomes(
        given: [String: String], logic: ConditionLogic, refused: Set<String>, order: DeploymentOrder
    ) -> [Outcome] {
        let (given, known) = known(given, refused: refused)
        let most = order.isEmpty ? mostOutcomes : mostOutcomesTogether
        let cases = logic.cases(of: conditionsOfResources, defaults: known, most: most + 1)
        return outcomes(cases.prefix(most), given, known, order, leavesOthers: cases.count > most)
    }

    private func outcomes(
        _ cases: some Sequence<ConditionCase>, _ given: [String: String], _ known: [String: String],
        _ order: DeploymentOrder, leavesOthers: Bool
    ) -> [Outcome] {
        let maker = OutcomeMaker(self, order: order)
        return cases.map { situation in
            var values = known
            for (name, value) in situation.parameters {
                if let value { values[name] = value } else if given[name] == nil { values[name] = nil }
            }
            return maker.outcome(
                situation.conditions, values, region: given["AWS::Region"], leavesOthers: leavesOthers)
        }
    }

    /// The parameters whose values their own declarations refuse.
    package func refusedParameters(_ given: [String: String]) -> Set<String> {
        Set(
            self[.parameters].filter { parameter in
                given[parameter.key].map { !ParameterConstraints(parameter.value).violations(of: $0).isEmpty } ?? false
            }.map(\.key))
    }

    /// The outcome of a deployment with these values, and with its default for each parameter that has none.
    ///
    /// Where a condition stays open all the same, because a value is missing or only AWS knows it, nothing is taken for
    /// granted: its resources are there, see `Outcome.openCondition(of:)`, and what `Fn::If` chooses by it is unknown.
    public func deployed(
        parameters: [ParameterValue] = [], region: String? = nil, stackName: String? = nil
    ) -> Outcome {
        deployed(parameters: parameters, region: region, stackName: stackName, order: DeploymentOrder([]))
    }

    func deployed(
        parameters: [ParameterValue], region: String?, stackName: String?, order: DeploymentOrder
    ) -> Outcome {
        var given = given(withDefaults(parameters), region, stackName)
        if let region {
            let partition = Partition(ofRegion: region)
            given["AWS::Partition"] = partition.name
            given["AWS::URLSuffix"] = partition.domain
        }
        let logic = ConditionLogic(self, values: given)
        return OutcomeMaker(self, order: order).outcome(
            logic.decided, literal(given), region: region)
    }

    /// What is certain whatever the conditions turn out to be, for the texts in it: a default counts where none of them
    /// asks for it.
    package func certain(parameters: [ParameterValue], region: String?, stackName: String?) -> Outcome {
        let asked = self[.conditions].reduce(into: Set<String>()) { $0.formUnion($1.value.referencedNames) }
        let given = given(
            parameters + withDefaults(parameters).filter { !asked.contains($0.name) }, region, stackName)
        return OutcomeMaker(self, order: DeploymentOrder([]), asksSlots: false).outcome(
            ConditionLogic(self, values: given).decided, literal(given), region: region)
    }

    /// The values that a deployment with these works with: what they leave out has its default.
    public func withDefaults(_ parameters: [ParameterValue]) -> [ParameterValue] {
        let given = Set(parameters.map(\.name))
        return parameters
            + self[.parameters].compactMap { parameter in
                guard !given.contains(parameter.key), let value = parameter.value["Default"]?.scalarText else {
                    return nil
                }
                return ParameterValue(name: parameter.key, value: value, origin: parameter.value.origin)
            }
    }

    private func given(_ parameters: [ParameterValue], _ region: String?, _ stackName: String?) -> [String: String] {
        var given = Dictionary(parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        given["AWS::Region"] = region
        given["AWS::StackName"] = stackName
        return given
    }

    /// The outcomes that are looked at, at most: each costs a look at all resources, so that a large template with many
    /// conditions would cost the product of both. Where conditions make 32 at most, all of them are looked at.
    var mostOutcomes: Int { max(32, 100_000 / size) }

    /// The same where stacks are looked at as one, which have more conditions that are each about little.
    private var mostOutcomesTogether: Int { max(32, 500_000 / size) }

    /// The values of JSON that its resources are.
    private var size: Int { max(self[.resources].reduce(0) { $0 + $1.value.size }, 1) }

    /// The conditions that decide about resources or their properties.
    private var conditionsOfResources: Set<String> { conditions(in: .resources) }

    private func conditions(in section: Section) -> Set<String> {
        guard !self[.conditions].isEmpty else { return [] }
        var names: Set<String> = []
        for element in self[section] {
            if let name = element.value["Condition"]?.stringValue { names.insert(name) }
            element.value.eachCall { function, argument in
                if function == "Fn::If", let name = argument[0]?.stringValue { names.insert(name) }
            }
        }
        return names
    }
}
