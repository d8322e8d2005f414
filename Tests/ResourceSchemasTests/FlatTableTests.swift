// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import ResourceSchemas

@Suite("A flat table")
struct FlatTableTests {
    private static func root(_ text: String) throws -> FlatNode {
        try #require(FlatTable(of: try JSONReader.read(Array(text.utf8), file: "t.json")).root)
    }

    @Test(
        "Gives back what was written, with the keys in order",
        arguments: [
            #"{"a":[1,2.5,-3,1e2,536870911,536870912,7],"b":{"c":null,"d":true,"e":false},"f":""}"#,
            ##"{"$ref":"#/definitions/A","e\u0301":"\u00e9","type":["string","object"],"\u00e9":"e\u0301"}"##,
            "[]", "{}", "17", #""text""#,
        ])
    func values(text: String) throws {
        let node = try JSONReader.read(Array(text.utf8), file: "t.json")
        #expect(try Array(Self.root(text).node.description.utf8) == Array(node.description.utf8))
    }

    @Test("Says nil for what is not there, or is something else")
    func absent() throws {
        let root = try Self.root(#"{"type":"string","properties":{"B":{"minLength":3},"D":{}}}"#)
        #expect(root[.pattern] == nil)
        #expect(root[.type]?[.type] == nil)
        #expect(root[.type]?.isText(.string) == true)
        #expect(root[.type]?.boolValue == nil)
        #expect(root[.properties]?.stringValue == nil)
        #expect(root[.properties]?["B"]?[.minLength]?.countValue == 3)
        for key in ["A", "C", "E", "", "BB"] { #expect(root[.properties]?[key] == nil) }
        #expect(root["type"]?.elements.isEmpty == true)
    }

    @Test("Has what is the same once")
    func sharing() throws {
        let root = try Self.root(#"{"a":{"x":[1,2]},"b":{"x":[1,2]},"c":{"x":[2,1]}}"#)
        #expect(root["a"] == root["b"])
        #expect(root["a"] != root["c"])
    }

    @Test("Is none where the layout is another")
    func layout() {
        let words = UnsafeMutablePointer<UInt32>.allocate(capacity: 5)
        defer { words.deallocate() }
        words.initialize(repeating: 0, count: 5)
        #expect(FlatTable(UnsafePointer(words)).root == nil)
    }

    @Test("Of a key that stands twice the first counts")
    func doubleKey() throws {
        let object = Node.Object([.init(key: "a", value: 1), .init(key: "a", value: 2)])
        #expect(FlatTable(of: Node(.object(object))).root?.node == ["a": 1])
    }
}

@Suite("A property's path in a schema")
struct PropertyPathTests {
    private static func leads(_ text: String, to path: [Node.Path.Step]) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { PropertyPath(bytes: $0).leads(to: path[...]) }
    }

    @Test func elementsAreAnyElement() {
        #expect(Self.leads("/properties/A/*/B", to: [.key("A"), .index(7), .key("B")]))
        #expect(Self.leads("/properties/A/items/properties/B", to: [.key("A"), .key("B")]))
        #expect(!Self.leads("/properties/A/*/B", to: [.key("A"), .key("*"), .key("B")]))
        #expect(!Self.leads("/properties/A", to: [.key("A"), .key("B")]))
        #expect(!Self.leads("/properties/A/B", to: [.key("A")]))
        #expect(!Self.leads("/properties/AB", to: [.key("A")]))
        #expect(!Self.leads("/properties/BA", to: [.key("A")]))
        #expect(Self.leads("/properties/A/items", to: [.key("A")]))
        #expect(Self.leads("#/properties/A", to: [.key("A")]))
        for path in ["A", "/A", "/properties", "", "/"] { #expect(!Self.leads(path, to: [.key("A")])) }
    }

    @Test func attributesHaveDotsBetweenTheirSteps() {
        func isAttribute(_ name: String, _ path: String) -> Bool {
            Array(path.utf8).withUnsafeBufferPointer { PropertyPath(bytes: $0).isAttribute(name) }
        }
        #expect(isAttribute("A.B", "/properties/A/B"))
        #expect(isAttribute("A.B", "/properties/A/*/B"))
        for name in ["A", "A.", "A.B.", "B", ""] { #expect(!isAttribute(name, "/properties/A/B")) }
    }
}
