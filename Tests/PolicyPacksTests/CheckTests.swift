// SPDX-License-Identifier: Apache-2.0

import PolicyPacks
import TemplateModel
import TemplateValidation
import Testing

/// Every check of the table, by the templates that it shows.
@Suite struct CheckTests {
    private func findings(_ check: Check, _ json: String) throws -> [Diagnostic] {
        let template = try Template(json: json, file: "t.json")
        let input = ValidationInput(template: template, houseRules: Pack.rules(of: Pack.allCases))
        return Validator.diagnostics(for: input).filter { $0.rule == check.id }
    }

    @Test(arguments: CheckTable.checks.map(\.id))
    func aCheckFindsWhatFailsAndNothingElse(id: String) throws {
        let check = try #require(CheckTable.checks.first { $0.id == id })
        let bad = try findings(check, check.templates.bad)
        #expect(bad.count == 1)
        #expect(bad.first?.location != nil)
        #expect(try findings(check, check.templates.good).isEmpty)
    }

    /// What only the deployment knows is not judged.
    @Test(arguments: CheckTable.checks.map(\.id))
    func nothingIsSaidOfWhatNobodyKnows(id: String) throws {
        let check = try #require(CheckTable.checks.first { $0.id == id })
        guard case .properties = check.example else { return }
        let (bad, good) = (try properties(check.templates.bad), try properties(check.templates.good))
        let judged = (good.keys + bad.keys).first { good[$0] != bad[$0] }
        let key = try #require(judged)
        let known = good[key] == nil ? check.templates.bad : check.templates.good
        #expect(try findings(check, Self.replacing(key, in: try Template(json: known)).json).isEmpty)
    }

    private func properties(_ json: String) throws -> Node.Object {
        try Template(json: json).root["Resources"]?["Example"]?["Properties"]?.objectValue ?? Node.Object()
    }

    private static func replacing(_ property: String, in template: Template) -> Template {
        func at(_ path: [String], _ node: Node) -> Node {
            guard let key = path.first else { return ["Ref": "P"] }
            var object = node.objectValue ?? Node.Object()
            object[key] = at(Array(path.dropFirst()), object[key] ?? .object([]))
            return Node(.object(object))
        }
        var root = at(["Resources", "Example", "Properties", property], template.root).objectValue ?? Node.Object()
        root["Parameters"] = ["P": ["Type": "String"]]
        return Template(root: Node(.object(root)))
    }

    /// Misspelled examples would pass by themselves.
    @Test(arguments: CheckTable.checks.map(\.id))
    func examplesArePropertiesThatTheSchemasKnow(id: String) throws {
        let check = try #require(CheckTable.checks.first { $0.id == id })
        for json in [check.templates.bad, check.templates.good] {
            let template = try Template(json: json, file: "t.json")
            let found = Validator.diagnostics(for: ValidationInput(template: template))
            #expect(found.filter { ["unknown-property", "resource-type", "wrong-type"].contains($0.rule) } == [])
        }
    }

    @Test func aCheckHasANameOfItsOwn() {
        let ids = CheckTable.checks.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(Set(ids).isDisjoint(with: Validator.rules.map(\.id)))
    }

    @Test func everyCheckIsOfAStandardAndEveryLineOfTheTableOfACheck() {
        let ids = Set(CheckTable.checks.map(\.id))
        #expect(ids.subtracting(Crosswalk.controls.keys) == [])
        #expect(Set(Crosswalk.controls.keys).subtracting(ids) == [])
    }

    @Test func controlsHaveTheFormOfTheirStandard() {
        let forms: [Pack: Regex<Substring>] = [
            .fsbp: /[A-Za-z0-9]+\.\d+/, .cis: /\d\.\d\.\d\/\d+(?:\.\d+)+/,
            .hipaa: /164\.3\d\d(?:\([a-zA-Z0-9]+\))+/, .pci: /\d+(?:\.\d+)+/,
        ]
        for (check, packs) in Crosswalk.controls {
            for (pack, controls) in packs {
                for control in controls {
                    let matches = forms[pack].map { control.wholeMatch(of: $0) != nil } ?? false
                    #expect(matches, "\(check): \(pack) \(control)")
                }
            }
        }
    }

    @Test func aControlHasItsPage() {
        #expect(
            Pack.fsbp.source(of: "S3.8")
                == "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-8")
        #expect(Pack.hipaa.source(of: "164.312(b)") == Pack.hipaa.source)
    }
}
