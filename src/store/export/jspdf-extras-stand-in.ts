/** Stands for what `jspdf` and `svg2pdf.js` could load to print HTML and canvases: Padline prints SVG only. */
export default {};
