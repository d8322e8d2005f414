// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A picture in the making, with what it is made from.
struct Sketch {
    let stacks: JoinedStacks
    let outcome: Outcome
    let network: Network
    let permissions: Permissions
    let places: Places
    var picture: Picture
    /// The symbols by their IDs: whether there are such, and where in the picture.
    private(set) var positions: [String: Int] = [:]
    /// The resources that others stand for, as a listener for which its load balancer does.
    private(set) var owners: [String: String] = [:]
    /// The resources that are called, with what is done to them, by who calls.
    var calls: [String: [Call]] = [:]
    /// The definitions of the tasks that rules and schedules start, by these.
    private(set) var started: [String: String] = [:]
    /// The drawn resources that a service of AWS stands for, since traffic to it is traffic to any of them.
    var standIns: [String: [String]] = [:]

    /// What something calls, as its role allows.
    struct Call: Equatable {
        let target: String
        var verbs: [String]
    }

    init(_ stacks: JoinedStacks, _ outcome: Outcome, named name: String, account: String?) {
        self.stacks = stacks
        self.outcome = outcome
        network = Network(outcome)
        permissions = Permissions(outcome)
        picture = Picture(title: name)
        places = Places(stacks, network, account: account)
        picture.boxes = places.boxes
    }

    /// Puts everything on the stage that people draw by itself.
    mutating func cast() {
        owners = Parts(outcome).owners
        for task in StartedTask.all(in: outcome) where owners[task.definition] == nil {
            started[task.starter] = task.definition
        }
        for resource in outcome.resources where owners[resource.logicalID] == nil {
            guard let fact = Protagonists.facts[resource.type] ?? task(resource) else { continue }
            add(resource, caption: Wording.caption(of: resource, in: outcome) ?? fact.caption, fact.category)
        }
        for part in outcome.resources where network.publicity(of: part)?.isPublic == true {
            if let whole = symbol(for: part.logicalID) { change(whole) { $0.isPublic = true } }
        }
    }

    /// A definition of tasks that no service runs: something else starts them.
    private func task(_ resource: Outcome.Resource) -> Protagonists.Fact? {
        guard resource.type == "AWS::ECS::TaskDefinition" else { return nil }
        return .init(caption: "Task on demand", category: .container)
    }

    mutating func add(
        _ resource: Outcome.Resource, caption: String, _ category: Category, in box: String? = nil
    ) {
        let id = resource.logicalID
        guard positions[id] == nil else { return }
        let place = places.place(of: resource)
        var symbol = Picture.Symbol(
            id, in: box ?? place.box, Wording.name(of: id), caption, category, type: resource.type,
            place: resource.location)
        symbol.stack = box == nil ? place.stack : nil
        add(symbol)
    }

    mutating func add(_ symbol: Picture.Symbol) {
        guard positions[symbol.id] == nil else { return }
        positions[symbol.id] = picture.symbols.count
        picture.symbols.append(symbol)
    }

    func has(_ id: String) -> Bool { positions[id] != nil }

    mutating func change(_ id: String, _ body: (inout Picture.Symbol) -> Void) {
        if let position = positions[id] { body(&picture.symbols[position]) }
    }

    /// The symbol that stands for a resource.
    func symbol(for resource: String) -> String? {
        var name = resource
        for _ in 0..<8 {
            if positions[name] != nil { return name }
            guard let owner = owners[name] else { return nil }
            name = owner
        }
        return nil
    }

    /// The symbols that stand for what a value names, in the order of the templates.
    func symbols(in value: PropertyValue) -> [String] {
        if let name = value.resource { return symbol(for: name).map { [$0] } ?? [] }
        var found: [String] = []
        for name in value.referencedNames.sorted() {
            if let id = symbol(for: name), !found.contains(id) { found.append(id) }
        }
        return found
    }

    /// Whether an arrow leads from one to the other already, whatever it stands for.
    func leads(_ from: String, _ to: String) -> Bool {
        picture.arrows.contains { $0.from == from && $0.to == to }
    }
}
