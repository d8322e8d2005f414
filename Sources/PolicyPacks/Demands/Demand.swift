// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A demand on a resource, as data where demands are alike. Paths are CloudFormation's names joined by dots, `A[].B` each
/// element's; what AWS takes where a property is absent stands beside it.
indirect enum Demand: Sendable {
    case isTrue(String, default: Bool = false)
    case isFalse(String, default: Bool = false)
    /// Nil as the default: what is absent is none of them.
    case isOneOf(String, [String], default: String? = nil)
    case isNoneOf(String, [String], default: String? = nil)
    /// A text with these characters in it; what lacks them, in words.
    case hasPart(String, String, String)
    case isGiven(String)
    case isAbsent(String)
    case isAtLeast(String, Quantity, default: Quantity? = nil)
    case isAtMost(String, Quantity, default: Quantity? = nil)
    case contains(String, [String])
    case containsNone(String, [String])
    case hasAtLeast(String, Int)
    /// An entry of a list of keys and values, as those of load balancers: the list, its names for both, the key, the
    /// values that meet the demand, and what AWS takes where there is no entry.
    case entry(String, key: String, value: String, named: String, in: [String], default: String? = nil)
    /// Each element of a list; none is met by what is absent.
    case every(String, Demand)
    /// At least one element of a list.
    case some(String, Demand)
    case all([Demand])
    case any([Demand])
    /// What takes more than one resource, with what to do.
    case system(fix: String, @Sendable (Outcome.Resource, SystemModel) -> Verdict)
}

extension Demand {
    func verdict(of resource: Outcome.Resource, in system: SystemModel) -> Verdict {
        if case .system(_, let judge) = self { return judge(resource, system) }
        return verdict(of: resource.properties, resource, system)
    }

    /// - Parameter value: what paths begin at.
    private func verdict(of value: PropertyValue, _ resource: Outcome.Resource, _ system: SystemModel) -> Verdict {
        switch self {
        case .isTrue(let path, let standard): scalar(value, path) { $0.isTruth(true, standard) }
        case .isFalse(let path, let standard): scalar(value, path) { $0.isTruth(false, standard) }
        case .isOneOf(let path, let texts, let standard):
            scalar(value, path) { $0.text(standard) { texts.contains($0) } }
        case .isNoneOf(let path, let texts, let standard):
            scalar(value, path) { $0.isAbsent && standard == nil ? true : $0.text(standard) { !texts.contains($0) } }
        case .hasPart(let path, let part, let fault): hasPart(value.at(path), path, part, fault)
        case .isGiven(let path): given(value, path)
        case .isAbsent(let path): scalar(value, path) { $0.isAbsent ? true : $0.isOpen ? nil : false }
        case .isAtLeast(let path, let least, let standard): scalar(value, path) { $0.number(standard) { $0 >= least } }
        case .isAtMost(let path, let most, let standard): scalar(value, path) { $0.number(standard) { $0 <= most } }
        case .contains(let path, let texts): contains(value.at(path), path, texts)
        case .containsNone(let path, let texts):
            containsNone(value.at(path), path, texts)
        case .hasAtLeast(let path, let count):
            hasAtLeast(value.at(path), path, count)
        case .entry(let path, let key, let member, let name, let texts, let standard):
            entry(value.at(path), path, key, member, name, texts, standard)
        case .every(let path, let demand):
            elements(value.at(path)) { Verdict.all($0.map { demand.verdict(of: $0, resource, system) }) }
        case .some(let path, let demand):
            some(value.at(path), path, demand, resource, system)
        case .all(let demands): Verdict.all(demands.map { $0.verdict(of: value, resource, system) }).joined
        case .any(let demands): Verdict.any(demands.map { $0.verdict(of: value, resource, system) })
        case .system(_, let judge): judge(resource, system)
        }
    }

    private func scalar(_ value: PropertyValue, _ path: String, _ isMet: (PropertyValue) -> Bool?) -> Verdict {
        let place = value.at(path)
        switch isMet(place) {
        case true?: return .met
        case nil: return .unknown
        case false?: return .broken(place.words(path), at: place)
        }
    }

    private func hasPart(_ value: PropertyValue, _ path: String, _ part: String, _ fault: String) -> Verdict {
        if value.isAbsent { return .broken("has no \(path)", at: value) }
        // What this very template makes is known by its reference alone.
        guard let text = value.text else { return .unknown }
        return text.contains(part) ? .met : .broken("has \(path) '\(text)', which \(fault)", at: value)
    }

    private func given(_ value: PropertyValue, _ path: String) -> Verdict {
        let place = value.at(path)
        if place.isOpen { return .unknown }
        return place.isGiven && place.text != "" ? .met : .broken("has no \(path)", at: place)
    }

    private func elements(_ list: PropertyValue, _ judge: ([PropertyValue]) -> Verdict) -> Verdict {
        guard let elements = list.elements, !list.isOpen else { return .unknown }
        return judge(elements)
    }

    private func contains(_ list: PropertyValue, _ path: String, _ texts: [String]) -> Verdict {
        elements(list) { elements in
            let known = elements.map(\.text)
            guard let missing = texts.first(where: { !known.contains($0) }) else { return .met }
            return known.contains(nil) ? .unknown : .broken("has \(path) without '\(missing)'", at: list)
        }
    }

    private func containsNone(_ list: PropertyValue, _ path: String, _ texts: [String]) -> Verdict {
        elements(list) { elements in
            if let wrong = elements.first(where: { $0.text.map(texts.contains) ?? false }) {
                return .broken("has \(path) with '\(wrong.text ?? "")'", at: wrong)
            }
            return elements.contains { $0.text == nil } ? .unknown : .met
        }
    }

    private func hasAtLeast(_ list: PropertyValue, _ path: String, _ count: Int) -> Verdict {
        elements(list) { elements in
            if elements.count >= count { return .met }
            // A parameter can stand for a list within a list.
            if elements.contains(where: { $0.isOpen && $0.resource == nil }) { return .unknown }
            return .broken(list.isAbsent ? "has no \(path)" : "has \(elements.count) of \(path)", at: list)
        }
    }

    private func entry(
        _ list: PropertyValue, _ path: String, _ key: String, _ member: String, _ name: String, _ texts: [String],
        _ standard: String?
    ) -> Verdict {
        elements(list) { elements in
            let names = elements.map { $0[key].text }
            guard let found = Array(zip(names, elements)).last(where: { $0.0 == name })?.1[member] else {
                if names.contains(nil) { return .unknown }
                if let standard, texts.contains(standard) { return .met }
                return .broken("does not set \(name)", at: list)
            }
            guard let text = found.text else { return .unknown }
            return texts.contains(text) ? .met : .broken("sets \(name) to \(text)", at: found)
        }
    }

    private func some(
        _ list: PropertyValue, _ path: String, _ demand: Demand, _ resource: Outcome.Resource, _ system: SystemModel
    ) -> Verdict {
        elements(list) { elements in
            if elements.isEmpty { return .broken("has no \(path)", at: list) }
            return Verdict.any(elements.map { demand.verdict(of: $0, resource, system) })
        }
    }
}
