// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackAssets
import StackDSL
import TemplateAnalysis
import TemplateModel
import TemplateValidation

/// The stacks that resources of another one deploy, stack sets and nested stacks, each made once.
struct EmbeddedStacks {
    private let elements: [TemplateElement]
    private let schemas: KnownSchemas
    /// By the identity of what deploys it; none for one within itself.
    private let made: [ObjectIdentifier: SynthesizedStack]

    /// - Parameter chain: the stack that has the elements, and those that it is within.
    init(_ elements: [TemplateElement], _ schemas: KnownSchemas = KnownSchemas(), within chain: StackChain) {
        self.elements = elements
        self.schemas = schemas
        var made: [ObjectIdentifier: SynthesizedStack] = [:]
        for element in elements {
            let identity = ObjectIdentifier(element.identity)
            guard let stack = element.embedded?.stack, made[identity] == nil, !chain.has(stack) else { continue }
            made[identity] = stack.made(
                of: stack.elements, stackName: nil, location: nil, schemas: schemas, within: chain)
        }
        self.made = made
    }

    private func stack(of element: TemplateElement) -> SynthesizedStack? { made[ObjectIdentifier(element.identity)] }

    /// What is wrong with them: as of other stacks, and what the resource does not give them.
    var findings: [Diagnostic] {
        var seen: Set<String> = []
        return elements.flatMap { element -> [Diagnostic] in
            guard let embedded = element.embedded, seen.insert(element.key).inserted else { return [] }
            guard let made = stack(of: element) else {
                return [
                    Diagnostic(
                        .error, rule: embedded.form.rule, at: element.location, element: element.key,
                        "'\(element.key)' deploys the stack '\(embedded.stack.name)' within itself",
                        why: "there is no end to it", fix: "deploy another stack, or this one from elsewhere")
                ]
            }
            return Self.findings(of: embedded, made, schemas).map { $0.placed(at: element.location) }
                + Self.valueFindings(element, embedded, made) + Self.roleFindings(element, made.template)
                + Self.assetFindings(element, made)
        }
    }

    /// The template's own, whatever values its parameters have: they may be others in each account.
    private static func findings(
        of embedded: EmbeddedStack, _ made: SynthesizedStack, _ schemas: KnownSchemas
    ) -> [Diagnostic] {
        let elements = embedded.stack.elements
        let found = Validator.findings(for: ValidationInput(template: made.template, schemas: schemas))
        return made.with(
            UnmentionedResources.findings(in: [elements])[0] + IdleAspects.findings(in: [elements])[0]
                + MoveCheck.findings(nested: made) + AdoptionCheck.findings(nested: made) + made.diagnostics
                + found.raising(RulesOfSwift.all)
        ).silenced(on: nil, asked: Validator.rules.map(\.id) + [UnmentionedResources.rule, IdleAspects.rule])
            .diagnostics
    }

    private static func assetFindings(_ element: TemplateElement, _ made: SynthesizedStack) -> [Diagnostic] {
        guard let asset = made.assets.first, element.embedded?.form == .text else { return [] }
        return [
            Diagnostic(
                .warning, rule: AssetResolution.rule, at: element.location, element: element.key,
                "'\(made.name)' needs '\(asset.path)' of the package, and '\(element.key)' deploys it elsewhere",
                why:
                    "it is brought to the account and region of this environment alone, and others look for it in their own",
                fix: "bring it there too, by an environment for each, or do without it")
        ]
    }

    /// What they need of the package's files, and the templates that are assets themselves.
    var assets: [SynthesizedAsset] {
        elements.flatMap { element -> [SynthesizedAsset] in
            guard let made = stack(of: element) else { return [] }
            return made.assets + (element.embedded?.form == .url ? [made.asset(at: element.location)] : [])
        }
    }

    /// What the templates of nested stacks ask the one who deploys the outermost.
    var capabilities: [String] {
        elements.filter { $0.embedded?.form == .url }.flatMap { stack(of: $0)?.capabilities ?? [] }
    }

    private static func valueFindings(
        _ element: TemplateElement, _ embedded: EmbeddedStack, _ made: SynthesizedStack
    ) -> [Diagnostic] {
        let declarations = made.template[.parameters]
        let own = made.deployedValues
        func finding(_ fault: String, _ fix: String, at place: SourceLocation? = nil) -> Diagnostic {
            Diagnostic(
                .error, rule: embedded.form.rule, at: place ?? element.location, element: element.key,
                "'\(element.key)' \(fault)", why: "CloudFormation refuses the \(embedded.form.thing)", fix: fix)
        }
        let missing = declarations.filter { declaration in
            !embedded.isGivenEverywhere.contains(declaration.key) && !own.contains { $0.name == declaration.key }
        }.map { declaration in
            finding(
                "gives no value to parameter '\(declaration.key)' of '\(made.name)', which has no default",
                embedded.given.contains { $0.name == declaration.key }
                    ? "give it a value for all, which a target can say otherwise" : "give it a value or a default")
        }
        let given = embedded.given + own.map { (name: $0.name, text: $0.value) }
        let wrong = given.flatMap { value -> [Diagnostic] in
            guard let declaration = declarations.first(where: { $0.key == value.name }) else {
                let question = didYouMean(value.name, in: declarations.map(\.key))
                return [
                    finding(
                        "gives a value to '\(value.name)', which '\(made.name)' does not declare",
                        question ?? "mention the parameter in that stack's body")
                ]
            }
            guard let text = value.text, !text.hasDynamicReference,
                declaration.value["Type"]?.stringValue?.hasPrefix("AWS::SSM::") != true
            else {
                return []
            }
            return ParameterConstraints(declaration.value).violations(of: text).map { violation in
                let shown = declaration.value.hidesValue ? "a value" : "the value '\(text)'"
                return finding(
                    "gives parameter '\(value.name)' of '\(made.name)' \(shown), which \(violation)",
                    "change the value or the constraint",
                    at: own.first { $0.name == value.name && $0.value == text }?.origin)
            }
        }
        return missing + wrong
    }

    /// What the role that Organizations makes may not do.
    private static func roleFindings(_ element: TemplateElement, _ template: Template) -> [Diagnostic] {
        guard element.node["Properties"]?["PermissionModel"]?.stringValue == "SERVICE_MANAGED",
            template.capabilities.contains("CAPABILITY_AUTO_EXPAND")
        else { return [] }
        return [
            Diagnostic(
                .warning, rule: EmbeddedStack.Form.text.rule, at: element.location, element: element.key,
                "stack set '\(element.key)' has service-managed permissions, and its template nested stacks, transforms or "
                    + "macros",
                why: "the role that AWS makes in each account cannot deploy those: "
                    + "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/stacksets-custom-execution-role.html",
                fix: "do without them, give the stack set a custom execution role, or take self-managed permissions")
        ]
    }
}

extension EmbeddedStacks {
    /// An element as it stands in the template: with the template of the stack that it deploys, what that needs, and its
    /// parameters' values.
    func lowered(_ element: TemplateElement) -> Node {
        let node = element.node
        guard let embedded = element.embedded, var object = node.objectValue, let made = stack(of: element) else {
            return node
        }
        var properties = object["Properties"]?.objectValue ?? Node.Object()
        let values = made.deployedValues.filter { !embedded.isGivenEverywhere.contains($0.name) }
        switch embedded.form {
        case .text:
            let members = values.map { value -> Node in
                ["ParameterKey": .string(value.name), "ParameterValue": .string(value.value)]
            }
            if !members.isEmpty {
                properties["Parameters"] = .array((properties["Parameters"]?.arrayValue ?? []) + members)
            }
            let capabilities = made.template.capabilities
            if properties["Capabilities"] == nil, !capabilities.isEmpty {
                properties["Capabilities"] = .array(capabilities.map { .string($0) })
            }
            properties[embedded.property] = .string(made.template.compactJSON)
        case .url:
            var members = properties["Parameters"]?.objectValue ?? Node.Object()
            for value in values { members[value.name] = .string(value.value) }
            if members.count > 0 { properties["Parameters"] = Node(.object(members)) }
            properties[embedded.property] = made.asset(at: element.location).node(.url)
        }
        object["Properties"] = Node(.object(properties))
        return Node(.object(object), origin: node.origin, references: node.references)
    }
}

extension SynthesizedStack {
    /// The template as a file that another stack deploys.
    fileprivate func asset(at location: SourceLocation) -> SynthesizedAsset {
        SynthesizedAsset(template: template.json, of: name, at: location)
    }
}

extension EmbeddedStack.Form {
    fileprivate var rule: String { self == .text ? "stack-set" : "nested-stack" }
    fileprivate var thing: String { self == .text ? "stack set" : "nested stack" }
}
