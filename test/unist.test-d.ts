// The types fit unist's, and the tools typed by them infer ours.
import type {
  Event,
  EventContent,
  LeafNode,
  Node,
  NodeData,
  Paragraph,
  ParentNode,
  Utterance,
} from "stenogram";
import type * as unist from "unist";
import { visit } from "unist-util-visit";
import { describe, expectTypeOf, it } from "vitest";

declare module "stenogram" {
  interface NodeData {
    /** Set by the test: what a user's program keeps on nodes. */
    score?: number;
  }
}

declare const tree: Event;

describe("the tree", () => {
  it("should be unist", () => {
    expectTypeOf<Event>().toExtend<unist.Parent>();
    expectTypeOf<Node>().toExtend<unist.Node>();
    expectTypeOf<ParentNode>().toExtend<unist.Parent>();
    expectTypeOf<LeafNode>().toExtend<unist.Literal>();
  });

  it("should have a position on every node", () => {
    expectTypeOf<undefined>().not.toExtend<Node["position"]>();
    expectTypeOf<Node["position"]["start"]["offset"]>().toEqualTypeOf<number>();
  });

  it("should be parents and leaves, and nothing else", () => {
    expectTypeOf<ParentNode | LeafNode>().toEqualTypeOf<Node>();
    expectTypeOf<ParentNode & LeafNode>().toBeNever();
    expectTypeOf<EventContent>().toEqualTypeOf<Event["children"][number]>();
  });
});

describe("visit", () => {
  it("should infer the node of a type, and what may be its parent", () => {
    visit(tree, "utterance", (node, index, parent) => {
      expectTypeOf(node).toEqualTypeOf<Utterance>();
      expectTypeOf(index).toEqualTypeOf<number | undefined>();
      expectTypeOf(parent).toEqualTypeOf<Event | undefined>();
    });
    visit(tree, "paragraph", (node) => expectTypeOf(node).toEqualTypeOf<Paragraph>());
    visit(tree, (node) => expectTypeOf(node).toEqualTypeOf<Node>());
  });
});

describe("type", () => {
  it("should tell nodes apart, all of them", () => {
    const describeNode = (node: Node): string => {
      switch (node.type) {
        case "event":
        case "section":
        case "title":
        case "summary":
        case "heading":
        case "dateline":
        case "photoCaption":
        case "utterance":
        case "attribution":
        case "paragraph":
        case "pullQuote":
        case "narration":
        case "relatedLinks":
        case "relatedLink":
        case "metadataBlock":
        case "metadataField":
          expectTypeOf(node).toExtend<ParentNode>();
          return node.type;
        case "text":
        case "dateText":
        case "timeText":
        case "placeText":
        case "counter":
        case "role":
        case "name":
        case "remark":
        case "card":
        case "mark":
        case "stageDirection":
        case "editorialNote":
        case "elision":
        case "separator":
        case "metadataItem":
        case "unparsed":
          expectTypeOf(node).toExtend<LeafNode>();
          return node.value;
        default:
          return expectTypeOf(node).toBeNever() as never;
      }
    };
    expectTypeOf(describeNode).returns.toBeString();
  });
});

describe("data", () => {
  it("should be open to the user's own fields", () => {
    expectTypeOf<NodeData["score"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Utterance["data"]>().toEqualTypeOf<NodeData | undefined>();
  });
});
