// SPDX-License-Identifier: Apache-2.0

/// Where everything of a picture is, down to the texts.
public struct PictureLayout: Sendable {
    /// An arrow with its way.
    public struct Route: Sendable {
        /// The place of the arrow among those of the picture.
        public let arrow: Int
        /// The corners, from the beginning to the point.
        public let points: [Point]
        /// What is written beside it; the number by which it is told of below the picture where there is no room.
        public var text: String?
        /// Where that is written.
        public var label: Rect?
        /// Its number below the picture.
        public var number: Int?
    }

    /// What is laid out.
    public let picture: Picture
    /// How wide all of it is, what is told below it aside.
    public let width: Int
    /// How high all of it is, what is told below it aside.
    public let height: Int
    /// The boxes, in the order of the picture's.
    public let boxes: [Rect]
    /// The headings of the boxes.
    public let headings: [Rect]
    /// The chips of each box.
    public let chips: [[Rect]]
    /// The symbols, in the order of the picture's.
    public let symbols: [Rect]
    /// The arrows, in the order of the picture's.
    public let routes: [Route]
    /// What is told below the picture of the arrows with numbers.
    public let told: [(number: Int, text: String)]

    let symbolFaces: [SymbolFace]

    /// Lays a picture out: the same picture always in the same way.
    public init(_ picture: Picture) {
        self.picture = picture
        let symbolFaces = picture.symbols.map { SymbolFace($0) }
        let boxFaces = picture.boxes.map { BoxFace($0) }
        let arrangement = Arrangement(picture, symbolFaces: symbolFaces, boxFaces: boxFaces)
        let boxes = arrangement.boxes
        let chips = zip(boxes, boxFaces).map { box, face in
            face.chips(within: box.width).map { $0.moved(box.x, box.y) }
        }
        let headings = zip(boxes, boxFaces).map { box, face in
            Rect(x: box.x + 8, y: box.y + 4, width: face.titleWidth + 8, height: BoxFace.titleHeight - 8)
        }
        self.symbolFaces = symbolFaces
        self.boxes = boxes
        self.chips = chips
        self.headings = headings
        symbols = arrangement.symbols
        (width, height) = (arrangement.width, arrangement.height)

        var grid = RoutingGrid(width: width, height: height)
        for box in boxes { grid.outline(box) }
        for rect in arrangement.symbols { grid.fence(rect) }
        for rect in arrangement.symbols + headings { grid.block(rect) }
        for rect in chips.joined() {
            grid.block(Rect(x: rect.x - 6, y: rect.y, width: rect.width + 12, height: rect.height))
        }
        let places = Dictionary(
            picture.symbols.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var router = Router(grid)
        var points = [[Point]](repeating: [], count: picture.arrows.count)
        for index in Self.order(picture, places, arrangement.symbols) {
            let arrow = picture.arrows[index]
            guard let from = places[arrow.from], let to = places[arrow.to] else { continue }
            // What differs in kind shares no track.
            let kinds = Int32(Picture.Arrow.Kind.allCases.count * 4)
            let kind = Int32(Self.look(of: arrow))
            points[index] =
                router.route(
                    from: arrangement.symbols[from], to: arrangement.symbols[to], source: Int32(from) * kinds + kind,
                    target: Int32(to) * kinds + kind) ?? []
        }
        let routes = points.enumerated().filter { $1.count > 1 }.map { Route(arrow: $0, points: $1) }
        var placing = LabelPlacing(
            routes, picture: picture, obstacles: arrangement.symbols + headings + chips.joined(),
            bounds: Rect(x: 0, y: 0, width: width, height: height))
        placing.place()
        self.routes = placing.routes
        told = placing.told
    }

    /// A number for what an arrow looks like.
    private static func look(of arrow: Picture.Arrow) -> Int {
        let kind = Picture.Arrow.Kind.allCases.firstIndex(of: arrow.kind) ?? 0
        let changes: [Picture.Change?] = [nil, .new, .gone, .changed]
        return kind * 4 + (changes.firstIndex(of: arrow.change) ?? 0)
    }

    /// What breaks first, since it matters most, what refers to what last; then from the nearest to the farthest.
    private static func order(_ picture: Picture, _ places: [String: Int], _ symbols: [Rect]) -> [Int] {
        let keys = picture.arrows.map { arrow -> (Int, Int) in
            guard let from = places[arrow.from], let to = places[arrow.to] else { return (2, 0) }
            let (start, end) = (symbols[from], symbols[to])
            let distance = abs(start.x + start.width / 2 - end.x - end.width / 2) + abs(start.y - end.y)
            return (arrow.kind == .broken ? 0 : arrow.kind == .dependency ? 2 : 1, distance)
        }
        return picture.arrows.indices.sorted { (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1) }
    }
}
